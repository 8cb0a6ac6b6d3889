# Места для гостей и прессы.
guests-button = Гости
guests-ask-button = Попросить место
guests-list = <b>Гости и пресса</b>
guests-nobody = Мест никто не просил.
guests-line = { $number }. { $name }
guests-name = Имя: { $name }
guests-organization = Откуда: { $organization }
guests-state-asked = Ждёт вашего ответа
guests-state-granted = Место дано
guests-state-refused = Отказано
guests-grant-button = Дать место { $number }
guests-refuse-button = Отказать { $number }
guests-asked = Ваша просьба передана секретарю. Ответ придёт сюда.
guests-new = Просят место на заседании.
guests-you-granted = На заседании для вас есть место.
guests-you-refused = К сожалению, на заседании для вас нет места.
guests-where = Где: { $place }

ask-seat =
    .title = Место на заседании
    .confirm = Попросить место
ask-seat-name =
    .ask = Как вас зовут?
    .hint = Имя увидит секретарь на входе.
    .example = Ахметова Айгуль
    .label = Имя
ask-seat-organization =
    .ask = От какой газеты или организации вы придёте?
    .hint = Пропустите, если придёте сами от себя.
    .example = «Қостанай таңы»
    .label = Откуда

refused-meeting-closed = На это заседание попросить место нельзя.
refused-seat-asked = Вы уже просили место на этом заседании. Ответ придёт сюда.
refused-own-meeting = Вы состоите в этом совете: просить место не нужно.
refused-seat-decided = Это уже решено.
