# A term reckoned: kenes due.
due-received = Received: { $at }
due-registered = Registered: { $on }
due-term = Term: { $term }, counted from the day after registration
due-last-day = Last day: { $on }
due-skipped = Days that do not count:
due-skipped-day = – { $on }: { $why ->
    [weekend] weekend
    [estimated-day-off] holiday, its date is not yet announced
   *[day-off] holiday or moved day off
}
due-not-announced = Please note: the days off of a year in this term are not yet announced, so the last day may change.

due-expected-from = --from: a date and time was expected, like 2026-03-20T10:00 (Astana time). Given: “{ $given }”.
due-expected-year = --from: a year from { $first } to { $last } was expected. Given: “{ $given }”.
due-expected-one-unit = Exactly one of --working-days, --calendar-days, --months was expected. Given: “{ $given }”.
due-expected-working-days = --working-days: a whole number from 1 to { $most } was expected. Given: “{ $given }”.
due-expected-calendar-days = --calendar-days: a whole number from 1 to { $most } was expected. Given: “{ $given }”.
due-expected-months = --months: a whole number from 1 to { $most } was expected. Given: “{ $given }”.
due-expected-hours-end = --hours-end: a time was expected, like 18:30. Given: “{ $given }”.
due-expected-language = --language: kk, ru or en was expected. Given: “{ $given }”.

refused-term-refused = A term is a whole number from 1 to { $most }.
