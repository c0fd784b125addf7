import type { MessageKey, Translate } from "../translate.ts";

/** A command of the extension with the keys that the browser has for it now; "" when it has none. */
export interface KeyBinding {
  readonly command: string;
  readonly keys: string;
}

/** In the order in which they are listed: browsers give them in one of their own. */
const COMMANDS: readonly (readonly [string, MessageKey])[] = [
  ["next-claim", "command_next"],
  ["previous-claim", "command_previous"],
  ["look-up", "command_look_up"],
  ["toggle", "command_toggle"],
];

const IN_CARD: readonly (readonly [string, MessageKey])[] = [
  ["Tab", "keys_into_card"],
  ["Enter", "keys_pin"],
  ["Esc", "keys_close"],
];

/** All keys in one list. */
export function KeysHelp({ keys, t }: { keys: readonly KeyBinding[]; t: Translate }) {
  return (
    <dl class="keys">
      {COMMANDS.map(([command, name]) => {
        const pressed = keys.find((each) => each.command === command)?.keys;
        return (
          pressed !== undefined && (
            <div key={command}>
              <dt>
                {pressed === "" ? <span class="meta">{t("keys_none")}</span> : <Keys pressed={pressed} />}
              </dt>
              <dd>{t(name)}</dd>
            </div>
          )
        );
      })}
      {IN_CARD.map(([pressed, name]) => (
        <div key={pressed}>
          <dt>
            <Keys pressed={pressed} />
          </dt>
          <dd>{t(name)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Key combinations are written left to right in every language. */
function Keys({ pressed }: { pressed: string }) {
  return <kbd dir="ltr">{pressed}</kbd>;
}
