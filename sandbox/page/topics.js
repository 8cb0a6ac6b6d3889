// The topics of a forum group: a strip under the chat's name; one is open, the others say when they have news.

import { askText, confirmBox } from "/page/dialogs.js";
import { button, el, iconButton, PATHS } from "/page/dom.js";
import { say } from "/page/words.js";

const threadOf = (message) => (message.is_topic_message ? message.message_thread_id : 0);

export const isInTopic = (message, entry, thread) => !entry.topics || threadOf(message) === thread;

export function topicBar(phone, entry) {
  if (!entry.topics) return el("div", { hidden: true });
  const general = { message_thread_id: 0, name: say("topic-general") };
  const listed = entry.topics.filter((one) => one.message_thread_id);
  const open = listed.find((one) => one.message_thread_id === phone.thread);
  return el("div", { class: "topics" },
    el("nav", { "aria-label": say("topics") }, ...[general, ...listed].map((one) => topic(phone, entry, one))),
    open && topicMenu(phone, open),
    iconButton(PATHS.plus, say("new-topic"), () => create(phone)));
}

function topic(phone, entry, { message_thread_id: thread, name, is_closed: isClosed }) {
  const news = phone.unread.get(`${entry.chat.id}/${thread}`) ?? 0;
  return button(name, () => phone.show(entry.chat.id, thread), { class: news ? "topic has-news" : "topic", "aria-pressed": String(thread === phone.thread),
    "aria-label": [name, isClosed && say("closed"), news && say("unread", { count: news })].filter(Boolean).join(", "), "data-topic": thread, "data-closed": isClosed || undefined });
}

function topicMenu(phone, open) {
  const does = (word, action) => button(say(word), () => phone.hands.do(action, { message_thread_id: open.message_thread_id }));
  const remove = async () => {
    const isSure = await confirmBox(phone.node, say("delete-topic-sure", { name: open.name }), say("delete"));
    return isSure && phone.hands.do("delete_topic", { message_thread_id: open.message_thread_id });
  };
  const sheet = el("div", { class: "sheet", hidden: true }, open.is_closed ? does("reopen-topic", "reopen_topic") : does("close-topic", "close_topic"), button(say("delete-topic"), remove));
  const close = (event) => { if (!event.currentTarget.contains(event.relatedTarget)) sheet.hidden = true; };
  return el("div", { class: "attach is-right", onfocusout: close },
    iconButton(PATHS.more, `${say("topic")}: ${open.name}`, () => { sheet.hidden = !sheet.hidden; }, { "aria-haspopup": "true" }), sheet);
}

async function create(phone) {
  const name = await askText(phone.node, say("new-topic"), say("topic-name"));
  const made = name && await phone.hands.do("create_topic", { name });
  if (!made) return;
  await phone.refresh();
  phone.show(phone.open, made.message_thread_id);
}

