// The page's own words, in the page's own language (not the client's).

export const LANGUAGES = { kk: "Қазақша", ru: "Русский", en: "English" };
let table = {};
let chosen = "kk";

export async function learn() {
  table = await (await fetch("/page/words.json")).json();
}

export function choose(language) {
  chosen = language in LANGUAGES ? language : "kk";
  document.documentElement.lang = chosen;
}

export const language = () => chosen;

export function say(key, facts = {}) {
  const words = table[key]?.[chosen] ?? key;
  return words.replace(/\{(\w+)\}/g, (_, name) => facts[name] ?? "");
}

// A role the page has no word for is shown as the starter wrote it.
export const role = (label) => (table[`role.${label}`] ? say(`role.${label}`) : label);
