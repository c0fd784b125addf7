import browser from "webextension-polyfill";

/** The interface languages to try, best first (BCP 47 tags). */
export function interfaceLanguages(): readonly string[] {
  return [browser.i18n.getUILanguage(), ...navigator.languages];
}
