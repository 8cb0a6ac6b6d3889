// Dates in words. Many browsers come without Kazakh, so its words stand here.

import { now } from "/page/conditions.js";
import { language } from "/page/words.js";

const KK = {
  months: ["қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым", "шілде", "тамыз", "қыркүйек", "қазан", "қараша", "желтоқсан"],
  weekdays: ["жексенбі", "дүйсенбі", "сейсенбі", "сәрсенбі", "бейсенбі", "жұма", "сенбі"],
  units: { day: "күн", hour: "сағат", minute: "минут", second: "секунд" },
};
const UNITS = [[86400, "day"], [3600, "hour"], [60, "minute"], [1, "second"]];
const two = (number) => String(number).padStart(2, "0");

export function clock(at, hasSeconds = false) {
  return [at.getHours(), at.getMinutes(), ...(hasSeconds ? [at.getSeconds()] : [])].map(two).join(":");
}

export function day(at) {
  if (language() === "kk") return `${at.getDate()} ${KK.months[at.getMonth()]}`;
  return at.toLocaleDateString(language(), { day: "numeric", month: "long" });
}

function longDay(at) {
  if (language() === "kk") return `${at.getFullYear()} жылғы ${day(at)}`;
  return at.toLocaleDateString(language(), { day: "numeric", month: "long", year: "numeric" });
}

function weekday(at) {
  return language() === "kk" ? KK.weekdays[at.getDay()] : at.toLocaleDateString(language(), { weekday: "long" });
}

export const whole = (at) => `${longDay(at)}, ${weekday(at)}, ${clock(at)}`;

// The letters of a date_time entity: r relative, w weekday, d D date, t T time; capitals are the longer form.
export function inWords(at, format) {
  if (format.includes("r")) return relative(at);
  const date = format.includes("D") ? longDay(at) : format.includes("d") && [at.getDate(), at.getMonth() + 1, at.getFullYear()].map(two).join(".");
  const time = /t/i.test(format) && clock(at, format.includes("T"));
  return [format.includes("w") && weekday(at), date, time].filter(Boolean).join(", ");
}

function relative(at) {
  const seconds = Math.round((at - now()) / 1000);
  const [size, unit] = UNITS.find(([one]) => Math.abs(seconds) >= one) ?? UNITS.at(-1);
  const amount = Math.round(seconds / size);
  if (language() !== "kk") return new Intl.RelativeTimeFormat(language(), { numeric: "auto" }).format(amount, unit);
  return `${Math.abs(amount)} ${KK.units[unit]} ${amount < 0 ? "бұрын" : "кейін"}`;
}
