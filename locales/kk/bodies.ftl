# Кеңестер: бас тарту себептері.
refused-body-full = Органда бос орын жоқ: барлық { $seats } орын бос емес. Алдымен біреудің мүшелігін аяқтаңыз не күнін өзгертіңіз.
refused-post-taken = Бұл лауазымда осы күндері басқа адам бар: { $post }. Алдымен оның өкілеттігін аяқтаңыз.
refused-unknown-post = Бұл органда мұндай лауазым жоқ: { $post }.
refused-organization-has-seat = Бұл коммерциялық емес ұйымның өкілі осы органда бар. Бір ұйымнан бір өкіл ғана бола алады.
refused-post-barred-to-civil-servants = Мемлекеттік қызметші бұл лауазымда бола алмайды: { $post }.
refused-membership-overlaps = Бұл адам осы күндері органның құрамында бар.
refused-dates-out-of-order = Соңғы күн бірінші күннен бұрын тұр: { $from_on } – { $until_on }.
refused-membership-ended = Бұл мүшелік аяқталып қойған: { $until_on }.
refused-unknown-organization = Ұйым анықтамалықта жоқ.
refused-file-refused = Файлда { $count } қате бар, ештеңе жүктелген жоқ.
