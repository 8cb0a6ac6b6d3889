// One person's phone: the list of chats, the open chat, and what reaches the person there.

import { Composer } from "/page/composer.js";
import { alertBox, toast } from "/page/dialogs.js";
import { el } from "/page/dom.js";
import { chatList, header, pinnedBar, titleOf } from "/page/frame.js";
import { Hands } from "/page/hands.js";
import { Log } from "/page/log.js";
import { fullName } from "/page/media.js";
import { isInTopic, topicBar } from "/page/topics.js";
import { act, needsFreshView } from "/page/world.js";
import { say } from "/page/words.js";

const ACTION_FOR = 5000;

export class Phone {
  constructor(person, bot, shell) {
    Object.assign(this, { id: person.id, label: person.label, bot, shell, open: person.id, thread: 0, payload: "", unread: new Map(), heard: 0 });
    // Until the first view arrives: the page may be drawn, and things may happen, before it does.
    this.view = { person, chats: [] };
    // Toasts and questions live beside the screen, so that drawing it anew takes none of them away.
    this.screen = el("div", { class: "screen" });
    this.node = el("section", { class: "phone", "data-person": person.id }, this.screen, el("div", { class: "over" }));
    this.hands = new Hands(this);
    this.composer = new Composer(this.hands);
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
    const isSame = this.log?.chat === this.open && this.log.thread === this.thread;
    const top = isSame && !this.log.isFollowing() ? this.log.node.scrollTop : null;
    this.log = null;
    this.node.setAttribute("aria-label", fullName(this.view.person));
    if (!entry) return this.screen.replaceChildren(header(this, null), chatList(this));
    if (!entry.topics?.some((one) => one.message_thread_id === this.thread)) this.thread = 0;
    this.log = this.newLog(entry);
    this.read(entry);
    this.renderComposer(entry);
    this.drawAbove(header(this, entry), topicBar(this, entry), pinnedBar(this, entry), this.log.node);
    this.shell.changed();
    this.log.scroll(top);
  }

  // The composer stays where it stands: taken out for a moment, it would lose the focus of whoever is typing.
  drawAbove(...nodes) {
    const { node } = this.composer;
    if (node.parentNode !== this.screen) return this.screen.replaceChildren(...nodes, node);
    while (this.screen.firstChild !== node) this.screen.firstChild.remove();
    this.screen.prepend(...nodes);
  }

  newLog(entry) {
    const log = new Log(this.open, entry.messages.filter((message) => isInTopic(message, entry, this.thread)), {
      facts: (message) => ({ me: this.id, mayEdit: entry.chat.type === "channel" && entry.may_write !== false, reaction: entry.reactions[message.message_id] ?? [] }),
      hands: this.logHands(),
      welcome: (entry.chat.type === "private" && !this.view.person.has_started && this.view.description) || say("empty"),
    });
    return Object.assign(log, { thread: this.thread });
  }

  logHands() {
    return {
      command: (text) => this.hands.text(text),
      link: (url) => this.follow(url),
      press: (pressed, key, node) => this.hands.press(pressed, key, node),
      reply: (about) => this.composer.setAbout({ what: "reply", message: about }),
      forward: (passed) => this.hands.forward(passed, this.view.chats.map(({ chat }) => [chat.id, titleOf({ chat }, this.bot)])),
      edit: (about) => this.composer.setAbout({ what: "edit", message: about }),
      remove: (gone) => this.hands.do("delete", { message_id: gone.message_id }),
    };
  }

  renderComposer(entry) {
    this.composer.render({ entry, person: this.view.person, payload: this.payload && entry.chat.type === "private" });
  }

  show(chatId, thread = 0) {
    this.open = chatId;
    this.thread = thread;
    this.composer.about = null;
    this.render();
    (this.log?.node ?? this.node.querySelector(".chat-row"))?.focus();
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

  // ---- what has not been read: chat id, or chat id and topic → how many

  where(message) {
    return message.is_topic_message ? `${message.chat.id}/${message.message_thread_id}` : `${message.chat.id}/0`;
  }

  unreadIn(chatId) {
    return [...this.unread].reduce((sum, [where, count]) => sum + (where.startsWith(`${chatId}/`) ? count : 0), 0);
  }

  read(entry) {
    this.unread.delete(`${entry.chat.id}/${this.thread}`);
  }

  count(message) {
    if (message.from?.id !== this.id) this.unread.set(this.where(message), (this.unread.get(this.where(message)) ?? 0) + 1);
    this.shell.changed();
    if (!this.log) return this.render();
    if (message.chat.id === this.open) this.screen.querySelector(".topics")?.replaceWith(topicBar(this, this.entry()));
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

  isOpen(message, entry) {
    return this.log && entry.chat.id === this.open && isInTopic(message, entry, this.thread);
  }

  on_message(entry, { message }) {
    if (entry.messages.some((one) => one.message_id === message.message_id)) return;
    entry.messages.push(message);
    if (entry.chat.type === "private" && !this.view.person.has_started) this.view.person.has_started = true;
    if (!this.isOpen(message, entry)) return this.count(message);
    this.shell.isHidden(this) && this.count(message);
    this.quiet();
    this.renderComposer(entry);
    this.log.messages.push(message);
    this.log.add(message, message.from?.id === this.id);
  }

  on_edited(entry, { message }) {
    replace(entry.messages, message);
    if (!this.isOpen(message, entry)) return;
    replace(this.log.messages, message);
    this.log.change(message);
  }

  on_deleted(entry, { message_id: id }) {
    const gone = entry.messages.find((one) => one.message_id === id);
    entry.messages = entry.messages.filter((one) => one !== gone);
    if (!gone || !this.isOpen(gone, entry)) return;
    const left = this.log.groupOf(gone).filter((one) => one !== gone);
    this.log.remove(gone, left);
    this.log.messages = this.log.messages.filter((one) => one !== gone);
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
    this.acting = setTimeout(() => this.quiet(), ACTION_FOR);
  }

  quiet() {
    const subtitle = this.node.querySelector(".subtitle");
    if (subtitle) subtitle.textContent = subtitle.dataset.rest;
  }

  answered({ person_id: person, callback_query_id: id, text, show_alert: isAlert, url }) {
    if (person !== this.id) return;
    this.hands.answered(id);
    if (url) this.follow(url);
    if (text) (isAlert ? alertBox : toast)(this.node, text);
  }
}

function replace(messages, message) {
  const index = messages.findIndex((one) => one.message_id === message.message_id);
  if (index >= 0) messages[index] = message;
}
