# Порядок работы совета, составленный по его профилю.
slash-rules = Порядок работы совета
profiles-rules-button = Порядок работы
profiles-rules =
    <b>{ $body }</b>
    { $kind }
profiles-about = <b>Порядок работы. { $theme }</b>
profiles-theme =
    .composition = Состав
    .meetings = Заседания
    .proposals = Предложения
    .voting = Голосование
    .openness = Открытость
profiles-choose = <b>Порядок работы</b>: выберите совет.
profiles-choose-region =
    Вы пока не состоите ни в одном совете и ни за одним не следите.
    Найдите совет и нажмите «Порядок работы». Или напишите слово из названия после команды: <code>/rules Рудный</code>
profiles-statement = • { $text }
profiles-item = – { $name }
profiles-item-of = – { $body }: { $name }
profiles-source = <i>Основание: { $source }{ $is_verified ->
    [true] .
   *[false] . Юристом пока не проверено.
}</i>
profiles-role =
    .presiding = председатель и его заместители
    .member = члены
    .advisory = участники с совещательным голосом
    .secretary = секретарь

profiles-size = Членов с правом голоса – от { $least } до { $most }. В этом органе мест: { $seats }.
profiles-term = Срок полномочий одного состава: { $years } { $years ->
    [one] год
    [few] года
    [many] лет
   *[other] года
}.
profiles-elected =
    Орган сам избирает на должности:
    { $posts }
profiles-open-elections = Выборы на должности – всегда открытым голосованием.
profiles-no-civil-servant = { $post }: эту должность не может занимать государственный служащий.
profiles-one-per-npo = От одной некоммерческой организации – только один представитель.
profiles-state-most = Представителей государства – не более { $share ->
    [half] половины
   *[other] { $share }
} состава.
profiles-women-least = Женщин – не менее { $share ->
    [half] половины
   *[other] { $share }
} состава.
profiles-young-least = Членов моложе 35 лет – не менее { $share ->
    [half] половины
   *[other] { $share }
} состава.
profiles-npo-least = Представителей некоммерческих организаций – не менее { $share ->
    [half] половины
   *[other] { $share }
} состава.
profiles-renewal = Новый состав начинают формировать за { $months } { $months ->
    [one] месяц
    [few] месяца
    [many] месяцев
   *[other] месяца
} до окончания срока.
profiles-absences = Если член за год пропустил без уважительной причины { $count } { $count ->
    [one] заседание
    [few] заседания
    [many] заседаний
   *[other] заседания
}, ставится вопрос о его исключении.

profiles-rhythm = Очередные заседания – не реже { $count } { $count ->
    [one] раза
    [few] раз
    [many] раз
   *[other] раза
} в год.
profiles-notice = Извещение с повесткой дня и материалами – не позднее чем за { $days } { $days ->
    [one] рабочий день
    [few] рабочих дня
    [many] рабочих дней
   *[other] рабочего дня
}.
profiles-quorum = Кворум – не менее { $share ->
    [half] половины
   *[other] { $share }
} { $of ->
    [seated] членов, состоящих в органе
    [entitled] имеющих право голоса
   *[seats] общего числа членов, считая вакантные места
}. Сегодня это { $number }.
profiles-quorum-number = Кворум – не менее { $number } членов.
profiles-extraordinary = Внеочередное заседание может потребовать { $share ->
    [half] половина
   *[other] { $share }
} членов (сегодня { $number } из { $members }). Его созывают в течение { $days } { $days ->
    [one] рабочего дня
    [few] рабочих дней
    [many] рабочих дней
   *[other] рабочего дня
}.
profiles-doors = Члены отмечаются за { $minutes } мин. до начала и позже.
profiles-guests = Заседания открыты: гости и пресса могут попросить место.
profiles-guests-none = Гости и пресса мест через бота не просят.
profiles-speaking = Выступление – до { $speaker } мин., доклад – до { $report } мин.

profiles-tabling =
    Предложения вносят:
    { $roles }
profiles-citizens = { $may ->
    [true] Граждане тоже могут направить предложение.
   *[false] Предложения граждан этот орган не принимает.
}
profiles-support = Если предложение поддержали { $share ->
    [half] половина
   *[other] { $share }
} членов (сегодня { $number } из { $members }), оно попадает в проект повестки дня без чьего-либо разрешения.
profiles-decliners =
    Отклонить предложение с указанием причины могут:
    { $roles }
profiles-parts-decline =
    Отклонить предложение с указанием причины также могут:
    { $roles }
profiles-declines-for-parent =
    Отклонить с указанием причины предложение, поступившее в совет, частью которого является этот орган, также могут:
    { $roles }

profiles-majority = Решение принимается, если «за» – { $how ->
    [all] 100 %
    [more] больше { $share ->
        [half] половины
       *[other] { $share }
    }
   *[least] не менее { $share ->
        [half] половины
       *[other] { $share }
    }
} { $base ->
    [yes_no] числа голосов «за» и «против»
    [cast] числа поданных голосов, включая воздержавшихся
    [entitled] числа имеющих право голоса
    [entitled_present] числа присутствующих, имеющих право голоса
    [seated] числа членов, состоящих в органе
    [seats] общего числа членов, считая вакантные места
   *[present] числа участвующих в заседании членов
}.
profiles-majority-rival = Решение принимается, если «за» больше, чем за любой другой ответ.
profiles-positive = Голосов «за» должно быть не меньше { $count }.
profiles-non-negative = Голосов «за» и воздержавшихся вместе должно быть не меньше { $count }.
profiles-tie = { $rule ->
    [casting_vote] При равенстве голос председательствующего является решающим.
    [revote] При равенстве голосуют ещё раз; если голоса опять равны, решение не принято.
   *[fails] При равенстве голосов решение не принято.
}
profiles-secret = { $is_allowed ->
    [true] Тайное голосование допускается, кроме выборов на должности.
   *[false] Тайного голосования нет: все голосования поимённые.
}
profiles-secret-least = Если тайных голосов меньше { $count }, сообщается только итог, без чисел.
profiles-absentee = { $is_allowed ->
    [true] Заочное голосование допускается.
   *[false] Заочного голосования нет: голосуют на заседании.
}
profiles-recused = { $is_counted ->
    [true] Кто взял самоотвод, считается присутствующим, но не голосует.
   *[false] Кто взял самоотвод, в кворум не входит и не голосует.
}
profiles-run-off = { $is_held ->
    [true] Если на выборах никто не победил, двое первых проходят во второй тур.
   *[false] Если на выборах никто не победил, должность остаётся вакантной.
}
profiles-grace = После последнего голоса голосование закрывается через { $seconds } сек.; если кто-то изменит голос, отсчёт начнётся заново.

profiles-minutes-remarks = Замечания к протоколу члены подают в течение { $days } { $days ->
    [one] рабочего дня
    [few] рабочих дней
    [many] рабочих дней
   *[other] рабочего дня
}.
profiles-minutes-signed = Протокол подписывают в течение { $days } { $days ->
    [one] рабочего дня
    [few] рабочих дней
    [many] рабочих дней
   *[other] рабочего дня
}.
profiles-minutes-published = Протокол публикуют в течение { $days } { $days ->
    [one] рабочего дня
    [few] рабочих дней
    [many] рабочих дней
   *[other] рабочего дня
}.
profiles-answer = На обращения отвечают в течение { $days } { $days ->
    [one] рабочего дня
    [few] рабочих дней
    [many] рабочих дней
   *[other] рабочего дня
}.
profiles-hours = Обращения регистрируют в рабочие дни с { $opens } до { $closes }; поступившее позже – на следующий рабочий день.
