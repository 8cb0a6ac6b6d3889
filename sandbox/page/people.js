// The panel "People": who talks with the bot and who has blocked it; the groups, and what the bot is there.

import { button, el } from "/page/dom.js";
import { avatar } from "/page/frame.js";
import { fullName } from "/page/media.js";
import { act } from "/page/world.js";
import { LANGUAGES, role, say } from "/page/words.js";

const ROLES = ["citizen", "member", "secretary", "chair", "deputy", "administrator"];
const STATUSES = { administrator: "bot-administrator", member: "bot-member", left: "bot-absent" };
const KINDS = { supergroup: "kind-group", forum: "kind-forum", channel: "kind-channel" };
const FIRST_GROUP = -1_009_000_000_000;

export class PeoplePanel {
  constructor(failed, shell) {
    Object.assign(this, { failed, shell });
    this.node = el("div", { class: "panel people" });
  }

  render() {
    this.people = el("ul", { class: "cards", "aria-label": say("panel-people") });
    this.groups = el("ul", { class: "cards", "aria-label": say("groups") });
    this.node.replaceChildren(el("p", { class: "lead" }, say("people-lead")), this.people, this.newPerson(), el("h3", {}, say("groups")), this.groups, this.newGroup());
    this.renderLists();
  }

  // The forms below stay as they are: somebody may be filling them in.
  renderLists() {
    const told = JSON.stringify([this.shell.state, this.shell.phones.map((phone) => phone.id)]);
    if (told === this.drawn && this.people.children.length) return;
    this.drawn = told;
    this.people.replaceChildren(...this.shell.state.people.map((one) => this.person(one)));
    this.groups.replaceChildren(...this.shell.state.groups.map((one) => this.group(one)));
  }

  told({ kind }) {
    if (["message", "people", "person", "members", "topics"].includes(kind)) this.renderLists();
  }

  async do(action, given) {
    const result = await act(action, given).catch(this.failed);
    await this.shell.learn();
    this.renderLists();
    return result;
  }

  person(one) {
    const name = fullName(one);
    const state = one.has_blocked ? "has-blocked" : one.has_started ? "has-started" : "not-started";
    const isOpen = this.shell.phones.some((phone) => phone.id === one.id);
    return el("li", { class: one.has_blocked ? "card is-on" : "card", "data-person-card": one.id }, avatar(one.id, name),
      el("span", { class: "named" }, el("b", {}, name), el("small", {}, [one.label && role(one.label), say(state)].filter(Boolean).join(" · "))),
      el("span", { class: "does" }, one.has_blocked
        ? button(say("come-back"), () => this.comeBack(one.id), { class: "step" })
        : one.has_started && button(say("block-short"), () => this.do("block", { person: one.id }), { class: "step" }),
      button(say(isOpen ? "go" : "open"), () => this.open(one.id), { class: "step", "aria-label": say(isOpen ? "to-phone" : "open-phone") })));
  }

  async open(id) {
    await this.shell.openPhone(id);
    this.renderLists();
  }

  // Coming back in Telegram is a press on "Restart", which sends /start.
  async comeBack(id) {
    await this.do("unblock", { person: id });
    return this.do("start", { person: id });
  }

  group(one) {
    const kind = one.type === "channel" ? "channel" : one.is_forum ? "forum" : "supergroup";
    const someone = one.members.find((id) => this.shell.state.people.some((person) => person.id === id));
    const change = (event) => this.do("set_bot_status", { person: someone, chat: one.id, status: event.target.value });
    return el("li", { class: "card", "data-group": one.id }, avatar(one.id, one.title),
      el("span", { class: "named" }, el("b", {}, one.title), el("small", {}, say(KINDS[kind]))),
      one.type === "supergroup" && this.topicsTurner(one),
      someone && el("label", { class: "does" }, el("span", { class: "unseen" }, say("bot-here")),
        el("select", { onchange: change }, ...Object.entries(STATUSES).map(([status, word]) => el("option", { value: status, selected: status === one.bot_status }, say(word))))));
  }

  topicsTurner(one) {
    const turner = el("input", { type: "checkbox", checked: one.is_forum, onchange: () => this.do("set_forum", { chat: one.id, is_forum: turner.checked }) });
    return el("label", { class: "ticked" }, turner, say("topics"));
  }

  newPerson() {
    const name = el("input", { type: "text", required: true, maxlength: "64", id: "new-name" });
    const label = choice("new-role", ROLES.map((one) => [one, role(one)]));
    const tongue = choice("new-tongue", Object.entries(LANGUAGES));
    return folded("new-person", [["person-name", name], ["person-role", label], ["client-language", tongue]], async () => {
      const id = Math.max(1000, ...this.shell.state.people.map((one) => one.id)) + 1;
      if (await this.do("add_person", { described: { id, name: name.value.trim(), label: label.value, language: tongue.value } })) await this.open(id);
    });
  }

  newGroup() {
    const title = el("input", { type: "text", required: true, maxlength: "128", id: "new-title" });
    const kind = choice("new-kind", Object.entries(KINDS).map(([one, word]) => [one, say(word)]));
    return folded("new-group", [["group-title", title], ["group-kind", kind]], () => {
      const id = Math.min(FIRST_GROUP, ...this.shell.state.groups.map((one) => one.id)) - 1;
      const isForum = kind.value === "forum";
      const described = { id, title: title.value.trim(), kind: isForum ? "supergroup" : kind.value, is_forum: isForum, members: this.founders() };
      return this.do("add_group", { described });
    });
  }

  // Those whose phones are open; the first one owns the group.
  founders() {
    const ids = this.shell.phones.length ? this.shell.phones.map((phone) => phone.id) : this.shell.state.people.map((one) => one.id);
    return Object.fromEntries(ids.map((id, index) => [id, index ? "member" : "creator"]));
  }
}

const choice = (id, options) => el("select", { id }, ...options.map(([value, shown]) => el("option", { value }, shown)));

function folded(word, fields, make) {
  const done = async (event) => {
    event.preventDefault();
    await make();
    form.reset();
    details.open = false;
  };
  const form = el("form", { class: "making", onsubmit: done },
    ...fields.map(([name, input]) => el("label", {}, say(name), input)), el("button", { class: "step" }, say("create")));
  const details = el("details", { class: "card" }, el("summary", {}, `+ ${say(word)}`), form);
  return details;
}
