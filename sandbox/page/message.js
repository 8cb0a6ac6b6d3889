// One message as a bubble: who, what, when, and its inline buttons.

import { clock, whole } from "/page/dates.js";
import { button, el, icon, iconButton, PATHS } from "/page/dom.js";
import { formatted } from "/page/entities.js";
import { language, say } from "/page/words.js";

export const fullName = (user) => [user?.first_name, user?.last_name].filter(Boolean).join(" ") || user?.title || "";

export function summary(message) {
  if (!message) return "";
  const kinds = { photo: "photo", document: "document", location: "place", contact: "contact" };
  const kind = Object.keys(kinds).find((name) => message[name]);
  return message.text ?? message.caption ?? serviceText(message) ?? (kind ? say(kinds[kind]) : "");
}

export function serviceText(message) {
  const name = fullName(message.from ?? message.sender_chat);
  if (message.new_chat_members) return say("joined", { name: message.new_chat_members.map(fullName).join(", ") });
  if (message.left_chat_member) return say("left", { name: fullName(message.left_chat_member) });
  if (message.pinned_message) return say("pinned-by", { name, text: shortened(summary(message.pinned_message)) });
  if (message.migrate_to_chat_id || message.migrate_from_chat_id) return say("upgraded");
  return undefined;
}

const shortened = (text) => {
  const line = text.replace(/\s+/g, " ");
  return line.length > 40 ? `${line.slice(0, 39).trimEnd()}…` : line;
};

// `hands`: command, link, press(button), reply, edit, remove; `me` is the reader's id, `reaction` what the bot put under it.
export function bubble(message, { me, reaction }, hands) {
  const service = serviceText(message);
  const id = { "data-message": message.message_id };
  if (service !== undefined) return el("li", { class: "service", ...id }, el("span", {}, service));
  const isOwn = message.from?.id === me;
  const isGroup = message.chat.type !== "private";
  return el("li", { class: `message${isOwn ? " is-own" : ""}${message.reply_markup ? " has-keys" : ""}`, ...id },
    el("div", { class: "bubble" },
      isGroup && !isOwn && el("p", { class: "sender" }, fullName(message.from ?? message.sender_chat)),
      forwarded(message), quoted(message), ...media(message), body(message, hands), foot(message, reaction),
      tools(message, isOwn, hands)),
    inlineKeyboard(message, hands));
}

function forwarded(message) {
  const origin = message.forward_origin;
  return origin && el("p", { class: "forwarded" }, say("forwarded", { name: fullName(origin.sender_user ?? origin.chat) }));
}

function quoted(message) {
  const replied = message.reply_to_message;
  return replied && el("div", { class: "replied" }, el("b", {}, fullName(replied.from)), el("span", {}, summary(replied)));
}

function media(message) {
  return [photo(message), paper(message), place(message), contact(message)].filter(Boolean);
}

function photo(message) {
  const size = message.photo?.at(-1);
  if (!size) return null;
  const address = `/sandbox/file/${size.file_unique_id}`;
  const picture = { src: address, alt: message.caption ?? say("photo"), width: size.width, height: size.height, loading: "lazy" };
  return el("a", { class: "photo", href: address, target: "_blank" }, el("img", picture));
}

function paper(message) {
  const file = message.document;
  if (!file) return null;
  const address = `/sandbox/file/${file.file_unique_id}`;
  return el("a", { class: "paper", href: address, download: file.file_name }, el("span", { class: "disc" }, icon(PATHS.document)),
    el("span", { class: "named" }, el("b", {}, file.file_name), el("small", {}, sized(file.file_size))));
}

function sized(bytes) {
  const [amount, unit] = bytes < 1024 ? [bytes, "byte"] : bytes < 1048576 ? [bytes / 1024, "kilobyte"] : [bytes / 1048576, "megabyte"];
  return new Intl.NumberFormat(language(), { style: "unit", unit, maximumFractionDigits: 1 }).format(amount);
}

function place(message) {
  const at = message.location;
  if (!at) return null;
  return el("div", { class: "place" }, el("span", { class: "disc" }, icon(PATHS.place)),
    el("span", { class: "named" }, el("b", {}, message.venue?.title ?? say("place")),
      el("small", {}, message.venue?.address ?? `${at.latitude.toFixed(5)}, ${at.longitude.toFixed(5)}`)));
}

function contact(message) {
  const shared = message.contact;
  return shared && el("div", { class: "place" }, el("span", { class: "disc" }, shared.first_name.slice(0, 1)),
    el("span", { class: "named" }, el("b", {}, fullName(shared)), el("small", {}, shared.phone_number)));
}

function body(message, hands) {
  const text = message.text ?? message.caption;
  if (!text) return null;
  return el("div", { class: "text" }, ...formatted(text, message.entities ?? message.caption_entities, hands));
}

function foot(message, reaction) {
  const at = new Date(message.date * 1000);
  return el("p", { class: "foot" }, el("span", { class: "reaction" }, reaction.map((one) => one.emoji ?? "").join("")), message.edit_date && `${say("edited")} `,
    el("time", { datetime: at.toISOString(), title: whole(at) }, clock(at)));
}

function tools(message, isOwn, hands) {
  const offered = [["reply", hands.reply]];
  if (isOwn && message.text) offered.push(["edit", hands.edit]);
  if (isOwn) offered.push(["delete", hands.remove]);
  const list = el("div", { class: "sheet", hidden: true }, ...offered.map(([word, act]) => button(say(word), () => act(message))));
  const opener = iconButton(PATHS.more, say("more"), () => {
    list.hidden = !list.hidden;
    opener.setAttribute("aria-expanded", String(!list.hidden));
    list.scrollIntoView({ block: "nearest" });
  }, { class: "icon tools-button", "aria-expanded": "false" });
  const close = (event) => { if (!event.currentTarget.contains(event.relatedTarget)) list.hidden = true; };
  return el("div", { class: "tools", onfocusout: close }, opener, list);
}

function inlineKeyboard(message, hands) {
  const rows = message.reply_markup?.inline_keyboard;
  if (!rows?.length) return null;
  return el("div", { class: "keys" }, ...rows.map((row) =>
    el("div", { class: "row" }, ...row.map((key) => inlineButton(message, key, hands)))));
}

function inlineButton(message, key, hands) {
  const pressed = button(key.text, () => hands.press(message, key, pressed), { class: `key ${key.style ?? ""}`.trim() });
  if (key.url) pressed.append(el("span", { class: "outward", "aria-hidden": "true" }, "↗"));
  return pressed;
}
