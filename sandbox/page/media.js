// What a message carries besides its text: pictures and albums of them, papers, sound, film, places, contacts.

import { el, icon, PATHS } from "/page/dom.js";
import { player } from "/page/player.js";
import { language, say } from "/page/words.js";

export const fullName = (user) => [user?.first_name, user?.last_name].filter(Boolean).join(" ") || user?.title || "";

const KINDS = { photo: "photo", video: "video", video_note: "video", voice: "voice", audio: "audio", document: "document", location: "place", contact: "contact" };

// The one word for what a message carries, or nothing when it is text alone.
export function kindOf(message) {
  const kind = Object.keys(KINDS).find((name) => message[name]);
  return kind && say(KINDS[kind]);
}

const address = (file) => `/sandbox/file/${file.file_unique_id}`;

// `group` is one message, or those of one album in their order.
export function media(group) {
  if (group.length > 1 && group.every(isSeen)) return [grid(group)];
  return group.flatMap((message) => DRAWN.map((draw) => draw(message)).filter(Boolean));
}

const isSeen = (message) => Boolean(message.photo || message.video);

function grid(group) {
  return el("div", { class: `grid of-${Math.min(group.length, 4)}` }, ...group.map((message) => photo(message) ?? film(message)));
}

function photo(message) {
  const size = message.photo?.at(-1);
  if (!size) return null;
  const picture = { src: address(size), alt: message.caption ?? say("photo"), width: size.width, height: size.height, loading: "lazy" };
  return el("a", { class: "photo", href: address(size), target: "_blank", "data-part": message.message_id }, el("img", picture));
}

function film(message) {
  const file = message.video ?? message.video_note;
  return file && el("video", { class: message.video ? "film" : "film is-round", src: address(file), controls: true, preload: "none", "aria-label": say("video"), "data-part": message.message_id });
}

function sound(message) {
  const file = message.voice ?? message.audio;
  return file && player(address(file), file.duration ?? 0, message.voice ? say("voice") : file.title ?? file.file_name ?? say("audio"));
}

function paper(message) {
  const file = message.document;
  if (!file) return null;
  return el("a", { class: "paper", href: address(file), download: file.file_name ?? true, "data-part": message.message_id }, el("span", { class: "disc" }, icon(PATHS.document)),
    el("span", { class: "named" }, el("b", {}, file.file_name ?? say("document")), el("small", {}, sized(file.file_size))));
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

const DRAWN = [photo, film, sound, paper, place, contact];
