// One message as a bubble: who, what, when, and its inline buttons.

import { clock, whole } from "/page/dates.js";
import { button, el, icon, iconButton, PATHS } from "/page/dom.js";
import { formatted } from "/page/entities.js";
import { fullName, kindOf, media } from "/page/media.js";
import { say } from "/page/words.js";

export function summary(message) {
  if (!message) return "";
  return message.text ?? message.caption ?? serviceText(message) ?? kindOf(message) ?? "";
}

export function serviceText(message) {
  const name = fullName(message.from ?? message.sender_chat);
  if (message.new_chat_members) return say("joined", { name: message.new_chat_members.map(fullName).join(", ") });
  if (message.left_chat_member) return say("left", { name: fullName(message.left_chat_member) });
  if (message.pinned_message) return say("pinned-by", { name, text: shortened(summary(message.pinned_message)) });
  const topic = message.forum_topic_created ?? message.forum_topic_edited;
  if (topic) return say(message.forum_topic_created ? "topic-created" : "topic-renamed", { name: topic.name ?? "" });
  if (message.forum_topic_closed) return say("topic-closed");
  if (message.forum_topic_reopened) return say("topic-reopened");
  if (message.migrate_to_chat_id || message.migrate_from_chat_id) return say("upgraded");
  return undefined;
}

const shortened = (text) => {
  const line = text.replace(/\s+/g, " ");
  return line.length > 40 ? `${line.slice(0, 39).trimEnd()}…` : line;
};

// `group` is one message, or those of one album; `me` is the reader's id, `mayEdit` whether others' posts may be changed too, `reaction` what the bot put under it.
// `hands`: command, link, press(button), reply, forward, edit, remove.
export function bubble(group, { me, mayEdit, reaction }, hands) {
  const [message] = group;
  const service = serviceText(message);
  const id = { "data-message": message.message_id };
  if (service !== undefined) return el("li", { class: "service", ...id }, el("span", {}, service));
  const isOwn = message.from?.id === me;
  const isGroup = message.chat.type !== "private";
  return el("li", { class: `message${isOwn ? " is-own" : ""}${message.reply_markup ? " has-keys" : ""}`, ...id },
    el("div", { class: "bubble" },
      isGroup && !isOwn && el("p", { class: "sender" }, fullName(message.from ?? message.sender_chat)),
      forwarded(message), quoted(message), ...media(group), ...group.map((one) => body(one, hands)), foot(message, reaction),
      tools(message, isOwn || mayEdit, hands)),
    inlineKeyboard(message, hands));
}

function forwarded(message) {
  const origin = message.forward_origin;
  return origin && el("p", { class: "forwarded" }, say("forwarded", { name: origin.sender_user_name ?? fullName(origin.sender_user ?? origin.sender_chat ?? origin.chat) }));
}

function quoted(message) {
  const replied = message.reply_to_message;
  // Telegram hangs every message of a topic on the one that opened it.
  return replied && !replied.forum_topic_created && el("div", { class: "replied" }, el("b", {}, fullName(replied.from ?? replied.sender_chat)), el("span", {}, summary(replied)));
}

function body(message, hands) {
  const text = message.text ?? message.caption;
  return text && el("div", { class: "text" }, ...formatted(text, message.entities ?? message.caption_entities, hands));
}

function foot(message, reaction) {
  const at = new Date(message.date * 1000);
  return el("p", { class: "foot" }, el("span", { class: "reaction" }, reaction.map((one) => one.emoji ?? "").join("")), message.edit_date && `${say("edited")} `,
    el("time", { datetime: at.toISOString(), title: whole(at) }, clock(at)));
}

function tools(message, mayEdit, hands) {
  const offered = [["reply", hands.reply], ["forward", hands.forward]];
  if (mayEdit && (message.text || message.caption)) offered.push(["edit", hands.edit]);
  if (mayEdit) offered.push(["delete", hands.remove]);
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
