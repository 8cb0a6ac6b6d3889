# Расчёт срока: kenes due.
due-received = Поступило: { $at }
due-registered = Дата регистрации: { $on }
due-term = Срок: { $term }, считая со дня, следующего за днём регистрации
due-last-day = Последний день: { $on }
due-skipped = Не вошли в расчёт:
due-skipped-day = – { $on }: { $why ->
    [weekend] выходной день
    [estimated-day-off] праздничный день, дата ещё не объявлена
   *[day-off] праздничный или перенесённый выходной день
}
due-not-announced = Внимание: выходные дни года, на который приходится срок, ещё не утверждены; последний день может измениться.

due-expected-from = --from: нужны дата и время, например 2026-03-20T10:00 (время Астаны). Указано: «{ $given }».
due-expected-year = --from: нужен год от { $first } до { $last }. Указано: «{ $given }».
due-expected-one-unit = Нужно ровно одно из трёх: --working-days, --calendar-days или --months. Указано: «{ $given }».
due-expected-working-days = --working-days: нужно целое число от 1 до { $most }. Указано: «{ $given }».
due-expected-calendar-days = --calendar-days: нужно целое число от 1 до { $most }. Указано: «{ $given }».
due-expected-months = --months: нужно целое число от 1 до { $most }. Указано: «{ $given }».
due-expected-hours-end = --hours-end: нужно время, например 18:30. Указано: «{ $given }».
due-expected-language = --language: нужно kk, ru или en. Указано: «{ $given }».

refused-term-refused = Срок должен быть целым числом от 1 до { $most }.
