// What a person does with the phone: writes, sends, presses, follows a link, blocks the bot.

import { now } from "/page/conditions.js";
import { choose, choosePlace, confirmBox, toast } from "/page/dialogs.js";
import { recorded } from "/page/recording.js";
import { act, encoded } from "/page/world.js";
import { say } from "/page/words.js";

const WAIT_FOR = 150_000;
const ALBUM_HOLDS = 10;

export class Hands {
  constructor(phone) {
    this.phone = phone;
    this.waiting = new Map();
  }

  async do(action, given = {}) {
    try {
      return await act(action, { person: this.phone.id, chat: this.phone.open, ...given });
    } catch (wrong) {
      toast(this.phone.node, say("failed", { why: wrong.message }));
      return null;
    }
  }

  // Into the topic that is open, if the chat has topics.
  send(action, given = {}) {
    return this.do(action, { ...given, message_thread_id: this.phone.thread || undefined });
  }

  text(text, about) {
    if (about?.what === "edit") return this.change(about.message, text);
    return this.send("send_text", { text, reply_to: about?.message.message_id ?? this.forcedReply() });
  }

  change({ message_id, text: old }, text) {
    return old === undefined ? this.do("edit_caption", { message_id, caption: text }) : this.do("edit_text", { message_id, text });
  }

  // `chats` are those the message can be passed on to: id and title.
  async forward(message, chats) {
    const chosen = await choose(this.phone.node, say("forward-where"), chats);
    return chosen && this.do("forward", { chat: chosen, from_chat: message.chat.id, message_id: message.message_id });
  }

  forcedReply() {
    const entry = this.phone.entry();
    if (!entry.keyboard?.force_reply) return undefined;
    return entry.messages.findLast((message) => message.from?.id === this.phone.bot.id)?.message_id;
  }

  // Several files at once travel as an album, as they do in Telegram.
  async files(kind, files) {
    const items = await Promise.all(files.map(async (file) => ({ kind, content: await encoded(file), name: file.name })));
    for (let at = 0; at < items.length; at += ALBUM_HOLDS) await this.sendTogether(items.slice(at, at + ALBUM_HOLDS));
  }

  sendTogether(items) {
    if (items.length > 1) return this.send("send_album", { items });
    const [{ kind, content, name }] = items;
    return this.send(`send_${kind}`, { content, name });
  }

  async voice() {
    const sound = await recorded(this.phone.node);
    return sound && this.send("send_voice", { content: await encoded(sound.file), duration: sound.lasts, name: sound.file.name });
  }

  async place() {
    const place = await choosePlace(this.phone.node);
    return place && this.send("send_location", place);
  }

  async contact() {
    return (await confirmBox(this.phone.node, say("share-contact"), say("send"))) && this.do("share_contact");
  }

  async key(key) {
    if (key.request_location) {
      const place = await choosePlace(this.phone.node);
      return place && this.do("tap", { label: key.text, ...place });
    }
    if (key.request_contact && !(await confirmBox(this.phone.node, say("share-contact"), say("send")))) return null;
    return this.do("tap", { label: key.text });
  }

  start() {
    const payload = this.phone.payload;
    this.phone.payload = "";
    return this.do("start", { payload });
  }

  async comeBack() {
    await this.do("unblock");
    return this.do("start", { payload: "" });
  }

  async press(message, key, node) {
    if (key.url) return this.phone.follow(key.url) || window.open(key.url, "_blank", "noopener");
    if (key.copy_text) return navigator.clipboard?.writeText(key.copy_text.text);
    node.classList.add("is-waiting");
    node.setAttribute("aria-busy", "true");
    const sent = await this.do("press", { message_id: message.message_id, callback_data: key.callback_data });
    if (!sent) return settle(node);
    if (this.waiting.get(sent.callback_query_id) === "answered") return settle(node);
    this.waiting.set(sent.callback_query_id, { node, pressedAt: now() });
    return setTimeout(() => this.giveUp(), WAIT_FOR);
  }

  // An answer may arrive before the press itself is known to have gone out.
  answered(id) {
    const press = this.waiting.get(id);
    this.waiting.set(id, "answered");
    if (press?.node) settle(press.node);
  }

  // Telegram takes no answer to a press so old, by a clock that may have been moved.
  giveUp() {
    const gone = [...this.waiting].filter(([, press]) => press.node?.isConnected && now() - press.pressedAt >= WAIT_FOR);
    gone.forEach(([id]) => this.answered(id));
    if (gone.length) toast(this.phone.node, say("press-gone"));
  }
}

function settle(node) {
  node.classList.remove("is-waiting");
  node.removeAttribute("aria-busy");
}
