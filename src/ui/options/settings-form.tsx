import type { UnderlineLooks } from "../../core/model/underline-look.ts";
import { type KeyBinding, KeysHelp } from "../overview/keys-help.tsx";
import { LEVELS, type Level } from "../overview/reading-controls.tsx";
import { TEXT_SIZES } from "../text-size.ts";
import type { Translate } from "../translate.ts";
import { Choice } from "./choice.tsx";
import { LookChoice } from "./look-choice.tsx";
import { RemovableList } from "./removable-list.tsx";

/** What the form shows and changes: the reader's settings, by the names of the settings store. */
export interface FormSettings {
  readonly level: Level;
  readonly painter: "highlights" | "marks";
  readonly looks: UnderlineLooks;
  /** BCP 47 tag, or "auto" for the browser's language. */
  readonly language: string;
  /** In percent of the normal size. */
  readonly textSize: number;
  readonly silentSites: readonly string[];
  readonly mutedRecords: readonly string[];
}

export interface SettingsFormProps {
  readonly settings: FormSettings;
  readonly t: Translate;
  /** Tags and own names of the languages that the interface speaks. */
  readonly languages: readonly { readonly tag: string; readonly name: string }[];
  readonly keys: readonly KeyBinding[];
  readonly onChange: (change: Partial<FormSettings>) => void;
  /** Opens the browser's page for changing keys; absent where extensions can't. */
  readonly onKeys?: (() => void) | undefined;
  /** Statement of a record, by its id; null when there is none. */
  readonly statementOf: (recordId: string) => string | null;
}

export function SettingsForm(props: SettingsFormProps) {
  const { settings, t, languages, keys, onChange, onKeys, statementOf } = props;
  const radios = <V extends string>(name: string, label: string, values: readonly V[], now: V) => (
    <fieldset>
      <legend>{label}</legend>
      {values.map((value) => (
        <Choice
          key={value}
          name={name}
          checked={now === value}
          onChoose={() => onChange({ [name]: value })}
          label={t(`${name}_${value}` as Parameters<Translate>[0])}
        />
      ))}
    </fieldset>
  );
  return (
    <>
      <section id="reading">
        <h2>{t("options_reading")}</h2>
        {radios("level", t("options_level"), LEVELS, settings.level)}
        <LookChoice looks={settings.looks} t={t} onChange={(looks) => onChange({ looks })} />
        {radios("painter", t("options_painter"), ["highlights", "marks"], settings.painter)}
      </section>
      <section id="look">
        <h2>{t("options_look")}</h2>
        <label class="field">
          <span>{t("options_language")}</span>
          <select
            value={settings.language}
            onChange={(event) => onChange({ language: event.currentTarget.value })}
          >
            <option value="auto">{t("language_auto")}</option>
            {languages.map(({ tag, name }) => (
              <option key={tag} value={tag} lang={tag}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span>{t("options_text_size")}</span>
          <select
            value={String(settings.textSize)}
            onChange={(event) => onChange({ textSize: Number(event.currentTarget.value) })}
          >
            {TEXT_SIZES.map((size) => (
              <option key={size} value={String(size)}>
                {t("percent", { n: size })}
              </option>
            ))}
          </select>
        </label>
      </section>
      <section id="keys">
        <h2>{t("options_keys")}</h2>
        <KeysHelp keys={keys} t={t} />
        {onKeys ? (
          <button type="button" onClick={onKeys}>
            {t("options_keys_change")}
          </button>
        ) : (
          <p class="meta">{t("options_keys_where")}</p>
        )}
      </section>
      <RemovableList
        id="silent"
        heading={t("options_silent")}
        items={settings.silentSites.map((site) => ({ id: site, text: site }))}
        t={t}
        onRemove={(site) => onChange({ silentSites: settings.silentSites.filter((each) => each !== site) })}
      />
      <RemovableList
        id="muted"
        heading={t("options_muted")}
        items={settings.mutedRecords.map((id) => ({ id, text: statementOf(id) ?? id }))}
        t={t}
        onRemove={(id) => onChange({ mutedRecords: settings.mutedRecords.filter((each) => each !== id) })}
      />
    </>
  );
}
