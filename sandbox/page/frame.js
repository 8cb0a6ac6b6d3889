// What stands around a chat: the phone's header, the list of chats, the pinned message.

import { button, el, icon, iconButton, PATHS } from "/page/dom.js";
import { fullName } from "/page/media.js";
import { summary } from "/page/message.js";
import { act } from "/page/world.js";
import { LANGUAGES, role, say } from "/page/words.js";

const HUES = 6;

export function avatar(id, name) {
  const initials = name.split(/\s+/).slice(0, 2).map((word) => word.slice(0, 1)).join("");
  return el("span", { class: `avatar hue-${Math.abs(id) % HUES}`, "aria-hidden": "true" }, initials);
}

export const titleOf = (entry, bot) => (entry.chat.type === "private" ? bot.first_name : entry.chat.title);

export function header(phone, entry) {
  return el("header", { class: "head" }, ownerBar(phone), entry ? chatBar(phone, entry) : el("h3", { class: "chat-title lonely" }, say("chats")));
}

function ownerBar(phone) {
  const name = fullName(phone.view.person);
  return el("div", { class: "owner" }, avatar(phone.id, name),
    el("div", { class: "named" }, el("h2", {}, name), phone.label && el("span", { class: "role" }, role(phone.label))),
    languageChoice(phone), iconButton(PATHS.close, `${say("close")}: ${name}`, () => phone.shell.close(phone)));
}

function languageChoice(phone) {
  const own = phone.view.person.language_code ?? "";
  const options = { ...LANGUAGES, ...(own in LANGUAGES ? {} : { [own]: own || say("no-language") }) };
  const choose = (event) => act("change_person", { person: phone.id, language: event.target.value });
  return el("label", { class: "tongue", title: say("client-language") }, el("span", { class: "unseen" }, say("client-language")),
    el("select", { onchange: choose }, ...Object.keys(options).map((code) => el("option", { value: code, selected: code === own }, code || say("no-language")))));
}

function chatBar(phone, entry) {
  const isPrivate = entry.chat.type === "private";
  const rest = isPrivate ? say("bot") : entry.chat.type === "channel" ? say("channel") : say(entry.topics ? "forum-members" : "members", { count: entry.count });
  const others = phone.view.chats.reduce((sum, { chat }) => sum + (chat.id === phone.open ? 0 : phone.unreadIn(chat.id)), 0);
  return el("div", { class: "chat-bar" }, iconButton(PATHS.back, others ? `${say("back")}, ${say("unread", { count: others })}` : say("back"), () => phone.show(null), { class: others ? "icon has-news" : "icon" }),
    avatar(isPrivate ? phone.bot.id : entry.chat.id, titleOf(entry, phone.bot)),
    el("div", { class: "named" }, el("h3", { class: "chat-title" }, titleOf(entry, phone.bot)), el("span", { class: "subtitle", "data-rest": rest, "aria-live": "polite" }, rest)),
    isPrivate && !phone.view.person.has_blocked && phone.view.person.has_started && blockMenu(phone));
}

function blockMenu(phone) {
  const sheet = el("div", { class: "sheet", hidden: true }, button(say("block"), () => phone.hands.do("block")));
  const close = (event) => { if (!event.currentTarget.contains(event.relatedTarget)) sheet.hidden = true; };
  return el("div", { class: "attach is-right", onfocusout: close }, iconButton(PATHS.more, say("more"), () => { sheet.hidden = !sheet.hidden; }, { "aria-haspopup": "true" }), sheet);
}

export function chatList(phone) {
  return el("ul", { class: "chats", "aria-label": say("chats") }, ...phone.view.chats.map((entry) => el("li", {}, chatRow(phone, entry))));
}

function chatRow(phone, entry) {
  const count = phone.unreadIn(entry.chat.id);
  const title = titleOf(entry, phone.bot);
  return el("button", { type: "button", class: "chat-row", onclick: () => phone.show(entry.chat.id) },
    avatar(entry.chat.type === "private" ? phone.bot.id : entry.chat.id, title),
    el("span", { class: "named" }, el("b", {}, title), el("small", {}, summary(entry.messages.at(-1)) || say("empty"))),
    count > 0 && el("span", { class: "badge", "aria-label": say("unread", { count }) }, String(count)));
}

export function pinnedBar(phone, entry) {
  const pinned = entry.messages.find((one) => one.message_id === entry.pinned.at(-1));
  if (!pinned) return el("div", { hidden: true });
  const go = () => phone.log?.find(pinned.message_id)?.scrollIntoView({ block: "center" });
  return el("button", { type: "button", class: "pinned", onclick: go }, icon(PATHS.pin),
    el("span", { class: "named" }, el("b", {}, say("pinned")), el("small", {}, summary(pinned))));
}
