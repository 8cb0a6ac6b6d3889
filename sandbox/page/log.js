// The messages of the open chat: drawn once, kept up to date one by one, and the reader left where they read.

import { day } from "/page/dates.js";
import { el } from "/page/dom.js";
import { bubble } from "/page/message.js";
import { say } from "/page/words.js";

const NEAR = 60;

const isAtEnd = (log) => log.scrollHeight - log.scrollTop - log.clientHeight < NEAR;
const note = (text) => el("li", { class: "service" }, el("span", {}, text));

// Messages of one album stand together, every other alone.
function grouped(messages) {
  const groups = [];
  for (const message of messages) {
    const last = groups.at(-1);
    if (message.media_group_id && last?.[0].media_group_id === message.media_group_id) last.push(message);
    else groups.push([message]);
  }
  return groups;
}

export class Log {
  // `facts(message)` and `hands` are those of a bubble; `welcome` stands where nothing has been said yet.
  constructor(chat, messages, { facts, hands, welcome }) {
    Object.assign(this, { chat, messages, facts, hands, welcome });
    this.node = el("ol", { class: "log", role: "log", "aria-live": "polite", "aria-label": say("messages"), tabindex: "0", "data-chat": chat }, ...this.items());
    this.keepTheEnd();
  }

  items() {
    let last = "";
    const nodes = grouped(this.messages).flatMap((group) => {
      const today = day(new Date(group[0].date * 1000));
      const divider = today === last ? [] : [note(today)];
      last = today;
      return [...divider, this.bubble(group)];
    });
    return nodes.length ? nodes : [el("li", { class: "service empty" }, el("span", {}, this.welcome))];
  }

  bubble(group) {
    return bubble(group, this.facts(group[0]), this.hands);
  }

  groupOf(message) {
    return grouped(this.messages).find((group) => group.some((one) => one.message_id === message.message_id)) ?? [message];
  }

  find(id) {
    return this.node.querySelector(`[data-message="${id}"], [data-part="${id}"]`)?.closest("li");
  }

  add(message, isFollowed) {
    const follows = isFollowed || this.isFollowing();
    this.node.querySelector(".empty")?.remove();
    const group = this.groupOf(message);
    const begun = group.length > 1 && this.find(group[0].message_id);
    if (begun) begun.replaceWith(this.bubble(group));
    else this.node.append(this.bubble(group));
    if (follows) this.scroll();
  }

  change(message) {
    const old = this.find(message.message_id);
    if (!old) return;
    const keys = [...old.querySelectorAll(".key")];
    const focused = keys.indexOf(document.activeElement);
    const fresh = this.bubble(this.groupOf(message));
    old.replaceWith(fresh);
    if (focused >= 0) (fresh.querySelectorAll(".key")[focused] ?? this.node).focus();
  }

  // What a person saw vanish is marked until the chat is drawn anew; marks that meet become one.
  remove(gone, left) {
    const old = this.find(gone.message_id);
    if (!old) return;
    if (left.length) return old.replaceWith(this.bubble(left));
    const before = old.previousElementSibling;
    const count = Number(before?.dataset.deleted ?? 0) + 1;
    if (count > 1) before.remove();
    old.replaceWith(el("li", { class: "service deleted", "data-deleted": count }, el("span", {}, say("deleted", { count }))));
  }

  // Who reads the end goes on seeing it, whatever grows: messages, pictures, the keyboard below.
  keepTheEnd() {
    const follow = () => this.node.isConnected && this.isFollowing() && this.scroll();
    this.node.addEventListener("scroll", () => { if (isAtEnd(this.node)) this.endTop = this.node.scrollTop; });
    this.node.addEventListener("load", follow, true);
    new ResizeObserver(follow).observe(this.node);
  }

  // What grew since the last scroll to the end does not count as reading elsewhere; scrolling up does.
  isFollowing() {
    return isAtEnd(this.node) || this.node.scrollTop >= this.endTop - NEAR;
  }

  scroll(top = null) {
    this.node.scrollTop = top ?? this.node.scrollHeight;
    this.endTop = top === null ? this.node.scrollTop : Infinity;
  }
}
