// One person's phone: the list of chats, the open chat, and everything that happens in it.

import { el } from "/page/dom.js";
import { alertBox, choosePlace, confirmBox, toast } from "/page/dialogs.js";
import { Composer } from "/page/composer.js";
import { chatList, header, pinnedBar } from "/page/frame.js";
import { day } from "/page/dates.js";
import { bubble } from "/page/message.js";
import { act, encoded, needsFreshView } from "/page/world.js";
import { say } from "/page/words.js";

const ACTION_FOR = 5000;
const WAIT_FOR = 150_000;
const NEAR = 60;

const isAtEnd = (log) => log.scrollHeight - log.scrollTop - log.clientHeight < NEAR;

export class Phone {
  constructor(person, bot, shell) {
    Object.assign(this, { id: person.id, label: person.label, bot, shell, open: person.id, payload: "", unread: new Map(), waiting: new Map(), heard: 0 });
    // Toasts and questions live beside the screen, so that drawing it anew takes none of them away.
    this.screen = el("div", { class: "screen" });
    this.node = el("section", { class: "phone", "data-person": person.id }, this.screen, el("div", { class: "over" }));
    this.composer = new Composer({
      text: (text, about) => this.sendText(text, about),
      file: (kind, file) => this.sendFile(kind, file),
      place: () => this.sendPlace(),
      contact: () => this.sendContact(),
      key: (key) => this.tapKey(key),
      start: () => this.start(),
      comeBack: () => this.comeBack(),
    });
  }

  // What happens while the view is on its way is not in it, so that it is asked for again.
  async refresh() {
    let view, heard;
    do {
      heard = this.heard;
      view = await act("view", { person: this.id });
    } while (heard !== this.heard);
    this.view = view;
    this.render();
  }

  entry() {
    return this.view.chats.find((one) => one.chat.id === this.open) ?? null;
  }

  render() {
    const entry = this.entry();
    const isSame = this.log?.dataset.chat === String(this.open);
    const top = isSame && !this.isFollowing() ? this.log.scrollTop : null;
    this.log = null;
    this.node.setAttribute("aria-label", [this.view.person.first_name, this.view.person.last_name].filter(Boolean).join(" "));
    if (!entry) return this.screen.replaceChildren(header(this, null), chatList(this));
    this.log = el("ol", { class: "log", role: "log", "aria-live": "polite", "aria-label": say("messages"), tabindex: "0", "data-chat": this.open }, ...this.items(entry));
    this.keepTheEnd(this.log);
    this.renderComposer(entry);
    this.screen.replaceChildren(header(this, entry), pinnedBar(this, entry), this.log, this.composer.node);
    this.unread.delete(this.open);
    this.shell.changed();
    this.scroll(top);
  }

  renderComposer(entry) {
    this.composer.render({ entry, person: this.view.person, payload: this.payload && entry.chat.type === "private" });
  }

  items(entry) {
    let last = "";
    const nodes = entry.messages.flatMap((message) => {
      const today = day(new Date(message.date * 1000));
      const divider = today === last ? [] : [el("li", { class: "service" }, el("span", {}, today))];
      last = today;
      return [...divider, this.bubble(message, entry)];
    });
    return nodes.length ? nodes : [el("li", { class: "service empty" }, el("span", {}, this.welcome(entry)))];
  }

  welcome(entry) {
    return (entry.chat.type === "private" && this.view.description) || say("empty");
  }

  bubble(message, entry) {
    return bubble(message, { me: this.id, reaction: entry.reactions[message.message_id] ?? [] }, {
      command: (text) => this.sendText(text),
      link: (url) => this.follow(url),
      press: (pressed, key, node) => this.press(pressed, key, node),
      reply: (about) => this.composer.setAbout({ what: "reply", message: about }),
      edit: (about) => this.composer.setAbout({ what: "edit", message: about }),
      remove: (gone) => this.do("delete", { message_id: gone.message_id }),
    });
  }

  // Who reads the end goes on seeing it, whatever grows: messages, pictures, the keyboard below.
  keepTheEnd(log) {
    const follow = () => this.log === log && this.isFollowing() && this.scroll();
    log.addEventListener("scroll", () => { if (isAtEnd(log)) this.endTop = log.scrollTop; });
    log.addEventListener("load", follow, true);
    new ResizeObserver(follow).observe(log);
  }

  // What grew since the last scroll to the end does not count as reading elsewhere; scrolling up does.
  isFollowing() {
    return isAtEnd(this.log) || this.log.scrollTop >= this.endTop - NEAR;
  }

  scroll(top = null) {
    if (!this.log) return;
    this.log.scrollTop = top ?? this.log.scrollHeight;
    this.endTop = top === null ? this.log.scrollTop : Infinity;
  }

  show(chatId) {
    this.open = chatId;
    this.composer.about = null;
    this.render();
    (this.log ?? this.node.querySelector(".chat-row"))?.focus();
  }

  async do(action, given = {}) {
    try {
      return await act(action, { person: this.id, chat: this.open, ...given });
    } catch (wrong) {
      toast(this.node, say("failed", { why: wrong.message }));
      return null;
    }
  }

  // ---- what the person does

  sendText(text, about) {
    if (about?.what === "edit") return this.do("edit_text", { message_id: about.message.message_id, text });
    return this.do("send_text", { text, reply_to: about?.message.message_id ?? this.forcedReply() });
  }

  forcedReply() {
    const entry = this.entry();
    if (!entry.keyboard?.force_reply) return undefined;
    return entry.messages.findLast((message) => message.from?.id === this.bot.id)?.message_id;
  }

  async sendFile(kind, file) {
    return this.do(`send_${kind}`, { content: await encoded(file), name: file.name });
  }

  async sendPlace() {
    const place = await choosePlace(this.node);
    return place && this.do("send_location", place);
  }

  async sendContact() {
    return (await confirmBox(this.node, say("share-contact"), say("send"))) && this.do("share_contact");
  }

  async tapKey(key) {
    if (key.request_location) {
      const place = await choosePlace(this.node);
      return place && this.do("tap", { label: key.text, ...place });
    }
    if (key.request_contact && !(await confirmBox(this.node, say("share-contact"), say("send")))) return null;
    return this.do("tap", { label: key.text });
  }

  start() {
    const payload = this.payload;
    this.payload = "";
    return this.do("start", { payload });
  }

  async comeBack() {
    await this.do("unblock");
    return this.do("start", { payload: "" });
  }

  async press(message, key, node) {
    if (key.url) return this.follow(key.url) || window.open(key.url, "_blank", "noopener");
    if (key.copy_text) return navigator.clipboard?.writeText(key.copy_text.text);
    node.classList.add("is-waiting");
    node.setAttribute("aria-busy", "true");
    const sent = await this.do("press", { message_id: message.message_id, callback_data: key.callback_data });
    if (!sent) return this.settle(node);
    const early = this.waiting.get(sent.callback_query_id);
    if (early === "answered") return this.settle(node);
    this.waiting.set(sent.callback_query_id, node);
    return setTimeout(() => this.settle(node), WAIT_FOR);
  }

  settle(node) {
    node.classList.remove("is-waiting");
    node.removeAttribute("aria-busy");
  }

  // Follows links to the bot itself; says whether it was one.
  follow(url) {
    const address = URL.canParse(url) ? new URL(url) : null;
    const isOurs = address && ["t.me", "telegram.me"].includes(address.hostname) && address.pathname.slice(1).toLowerCase() === this.bot.username.toLowerCase();
    if (!isOurs) return false;
    this.payload = address.searchParams.get("start") ?? "";
    this.show(this.id);
    return true;
  }

  // ---- what happens to the person

  told(happening) {
    this.heard += 1;
    if (happening.kind === "toast") return this.answered(happening);
    if (happening.kind === "person" && happening.person !== this.id) return undefined;
    if (needsFreshView(happening.kind)) return this.concerns(happening) && this.refresh();
    const entry = this.view.chats.find((one) => one.chat.id === happening.chat);
    return entry && this[`on_${happening.kind}`]?.(entry, happening);
  }

  concerns(happening) {
    return happening.chat === undefined || happening.chat === this.id || happening.chat < 0;
  }

  on_message(entry, { message }) {
    if (entry.messages.some((one) => one.message_id === message.message_id)) return;
    entry.messages.push(message);
    if (entry.chat.type === "private" && !this.view.person.has_started) this.view.person.has_started = true;
    if (entry.chat.id !== this.open || !this.log) return this.count(entry, message);
    this.shell.isHidden(this) && this.count(entry, message);
    const isFollowed = this.isFollowing() || message.from?.id === this.id;
    this.log.querySelector(".empty")?.remove();
    this.log.append(this.bubble(message, entry));
    this.quiet(entry);
    this.renderComposer(entry);
    if (isFollowed) this.scroll();
  }

  count(entry, message) {
    if (message.from?.id !== this.id) this.unread.set(entry.chat.id, (this.unread.get(entry.chat.id) ?? 0) + 1);
    this.shell.changed();
    if (!this.log) this.render();
  }

  on_edited(entry, { message }) {
    const index = entry.messages.findIndex((one) => one.message_id === message.message_id);
    if (index >= 0) entry.messages[index] = message;
    const old = entry.chat.id === this.open && this.log?.querySelector(`[data-message="${message.message_id}"]`);
    if (!old) return;
    const keys = [...old.querySelectorAll(".key")];
    const focused = keys.indexOf(document.activeElement);
    const fresh = this.bubble(message, entry);
    old.replaceWith(fresh);
    if (focused >= 0) (fresh.querySelectorAll(".key")[focused] ?? this.log).focus();
  }

  on_deleted(entry, { message_id: id }) {
    entry.messages = entry.messages.filter((one) => one.message_id !== id);
    if (entry.chat.id === this.open) this.log?.querySelector(`[data-message="${id}"]`)?.remove();
  }

  on_reaction(entry, { message_id: id, reaction }) {
    entry.reactions[id] = reaction;
    const message = entry.messages.find((one) => one.message_id === id);
    if (message) this.on_edited(entry, { message });
  }

  on_action(entry, { action }) {
    if (entry.chat.id !== this.open) return;
    const subtitle = this.node.querySelector(".subtitle");
    subtitle.textContent = say(action === "typing" ? "typing" : "sending");
    clearTimeout(this.acting);
    this.acting = setTimeout(() => this.quiet(entry), ACTION_FOR);
  }

  quiet() {
    const subtitle = this.node.querySelector(".subtitle");
    if (subtitle) subtitle.textContent = subtitle.dataset.rest;
  }

  answered({ person_id: person, callback_query_id: id, text, show_alert: isAlert, url }) {
    if (person !== this.id) return;
    const node = this.waiting.get(id);
    this.waiting.set(id, "answered");
    if (node instanceof Element) this.settle(node);
    if (url) this.follow(url);
    if (text) (isAlert ? alertBox : toast)(this.node, text);
  }
}
