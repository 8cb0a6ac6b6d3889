// Text and its entities → nodes. Offsets are UTF-16 units, which is how JavaScript counts too.

import { inWords, whole } from "/page/dates.js";
import { button, el } from "/page/dom.js";
import { say } from "/page/words.js";

const PLAIN = { bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code", blockquote: "blockquote" };

// The line break after a block is the block's own end, as clients draw it, not an empty line.
const BLOCKS = new Set(["blockquote", "expandable_blockquote", "pre"]);

// `hands.command(text)` sends a command, `hands.link(url)` follows a link and says whether it was an inner one.
export function formatted(text, entities = [], hands = {}) {
  const sorted = [...entities].sort((one, two) => one.offset - two.offset || two.length - one.length);
  return span(text, sorted, 0, text.length, hands);
}

function span(text, entities, from, to, hands) {
  const nodes = [];
  let at = from;
  for (let index = 0; index < entities.length; index += 1) {
    const entity = entities[index];
    const end = Math.min(entity.offset + entity.length, to);
    if (entity.offset < at || entity.offset >= to) continue;
    if (entity.offset > at) nodes.push(text.slice(at, entity.offset));
    const inner = entities.slice(index + 1).filter((one) => one.offset < end);
    nodes.push(wrapped(entity, span(text, inner, entity.offset, end, hands), text.slice(entity.offset, end), hands));
    at = BLOCKS.has(entity.type) && text[end] === "\n" ? end + 1 : end;
  }
  if (at < to) nodes.push(text.slice(at, to));
  return nodes;
}

function wrapped(entity, inner, text, hands) {
  const plain = PLAIN[entity.type];
  if (plain) return el(plain, {}, ...inner);
  return (SPECIAL[entity.type] ?? ((_, nodes) => el("span", {}, ...nodes)))(entity, inner, text, hands);
}

const SPECIAL = {
  pre: (entity, inner) => el("pre", { "data-language": entity.language }, el("code", {}, ...inner)),
  text_link: (entity, inner, _, hands) => link(entity.url, inner, hands),
  url: (_, inner, text, hands) => link(text, inner, hands),
  mention: (_, inner) => el("span", { class: "mention" }, ...inner),
  hashtag: (_, inner) => el("span", { class: "mention" }, ...inner),
  bot_command: (_, inner, text, hands) =>
    el("button", { type: "button", class: "command", onclick: () => hands.command?.(text) }, ...inner),
  spoiler: (_, inner) => spoiler(inner),
  expandable_blockquote: (_, inner) => expandable(inner),
  date_time: (entity, inner) => moment(entity, inner),
};

function link(url, inner, hands) {
  const address = /^[a-z][a-z0-9+.-]*:/i.test(url) ? url : `https://${url}`;
  const isSafe = /^(https?|tg|mailto):/i.test(address);
  const follow = (event) => hands.link?.(address) && event.preventDefault();
  return el("a", { href: isSafe ? address : "#", target: "_blank", rel: "noopener noreferrer", onclick: follow }, ...inner);
}

function spoiler(inner) {
  const hidden = el("span", { class: "hidden" }, ...inner);
  const cover = el("button", { type: "button", class: "spoiler", "aria-label": say("spoiler"), "aria-expanded": "false" }, hidden);
  cover.addEventListener("click", () => {
    cover.classList.add("is-open");
    cover.removeAttribute("aria-label");
    cover.setAttribute("aria-expanded", "true");
  });
  return cover;
}

function expandable(inner) {
  const quote = el("blockquote", { class: "expandable" }, el("span", { class: "quoted" }, ...inner));
  const toggle = button(say("expand"), () => {
    const isOpen = quote.classList.toggle("is-open");
    toggle.textContent = say(isOpen ? "collapse" : "expand");
    toggle.setAttribute("aria-expanded", String(isOpen));
  }, { class: "toggle", "aria-expanded": "false" });
  quote.append(toggle);
  return quote;
}

function moment(entity, inner) {
  const at = new Date(entity.unix_time * 1000);
  const shown = entity.date_time_format ? [inWords(at, entity.date_time_format)] : inner;
  return el("time", { datetime: at.toISOString(), title: whole(at) }, ...shown);
}
