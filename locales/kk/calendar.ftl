# Мерзім есебі: kenes due.
due-received = Келіп түскен уақыты: { $at }
due-registered = Тіркелген күні: { $on }
due-term = Мерзімі: { $term }, тіркелген күннен кейінгі күннен бастап
due-last-day = Соңғы күні: { $on }
due-skipped = Есепке кірмеген күндер:
due-skipped-day = – { $on }: { $why ->
    [weekend] демалыс күні
    [estimated-day-off] мереке күні, нақты күні әлі жарияланған жоқ
   *[day-off] мереке күні немесе ауыстырылған демалыс
}
due-not-announced = Назар аударыңыз: осы мерзімге кіретін жылдың демалыс күндері әлі бекітілген жоқ, соңғы күн өзгеруі мүмкін.

due-expected-from = --from: күн мен уақыт керек, мысалы 2026-03-20T10:00 (Астана уақыты). Берілгені: «{ $given }».
due-expected-year = --from: { $first }–{ $last } аралығындағы жыл керек. Берілгені: «{ $given }».
due-expected-one-unit = Мына үшеуінің біреуі ғана керек: --working-days, --calendar-days немесе --months. Берілгені: «{ $given }».
due-expected-working-days = --working-days: 1 мен { $most } аралығындағы бүтін сан керек. Берілгені: «{ $given }».
due-expected-calendar-days = --calendar-days: 1 мен { $most } аралығындағы бүтін сан керек. Берілгені: «{ $given }».
due-expected-months = --months: 1 мен { $most } аралығындағы бүтін сан керек. Берілгені: «{ $given }».
due-expected-hours-end = --hours-end: уақыт керек, мысалы 18:30. Берілгені: «{ $given }».
due-expected-language = --language: kk, ru немесе en керек. Берілгені: «{ $given }».

refused-term-refused = Мерзім 1 мен { $most } аралығындағы бүтін сан болуы керек.
