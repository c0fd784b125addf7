import { useRef } from "preact/hooks";
import { Icon } from "../icon.tsx";
import type { Translate } from "../translate.ts";

export interface CardHeadProps {
  readonly line: string;
  readonly t: Translate;
  readonly pinned: boolean;
  /** Absent where a card can't be kept open. */
  readonly onPin?: ((pinned: boolean) => void) | undefined;
  /** Moves the card by so many CSS pixels; absent where it has a fixed place. */
  readonly onMove?: ((dx: number, dy: number) => void) | undefined;
  readonly onClose?: (() => void) | undefined;
}

/** How far an arrow key moves the card, and with Shift, in CSS pixels. */
const STEP = 24;
const STRIDE = 120;

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The card's first line and its buttons: keep open, move, close. */
export function CardHead({ line, t, pinned, onPin, onMove, onClose }: CardHeadProps) {
  return (
    <div class="card-head">
      <h2 id="says-who-first-line" class="first-line">
        {line}
      </h2>
      <div class="card-buttons">
        {pinned && onMove && <MoveButton t={t} onMove={onMove} />}
        {onPin && (
          <button
            type="button"
            class="icon-button pin"
            aria-pressed={pinned}
            title={t("card_pin")}
            onClick={() => onPin(!pinned)}
          >
            <Icon name="pin" />
          </button>
        )}
        {onClose && (
          <button type="button" class="icon-button close" title={t("close")} onClick={onClose}>
            <Icon name="close" />
          </button>
        )}
      </div>
    </div>
  );
}

function MoveButton({ t, onMove }: { t: Translate; onMove: (dx: number, dy: number) => void }) {
  const at = useRef<{ x: number; y: number } | null>(null);
  return (
    <button
      type="button"
      class="icon-button move"
      title={t("card_move")}
      onKeyDown={(event) => {
        const arrow = ARROWS[event.key];
        if (!arrow) return;
        event.preventDefault();
        event.stopPropagation();
        const far = event.shiftKey ? STRIDE : STEP;
        onMove(arrow[0] * far, arrow[1] * far);
      }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        at.current = { x: event.clientX, y: event.clientY };
      }}
      onPointerMove={(event) => {
        if (at.current === null) return;
        onMove(event.clientX - at.current.x, event.clientY - at.current.y);
        at.current = { x: event.clientX, y: event.clientY };
      }}
      onPointerUp={() => {
        at.current = null;
      }}
      onPointerCancel={() => {
        at.current = null;
      }}
    >
      <Icon name="move" />
    </button>
  );
}
