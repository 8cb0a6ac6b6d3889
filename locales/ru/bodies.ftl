# Советы: причины отказа.
refused-body-full = Свободных мест нет: заняты все { $seats }. Сначала завершите чьё-либо членство или измените даты.
refused-post-taken = Должность на эти дни занята: { $post }. Сначала завершите полномочия того, кто её занимает.
refused-unknown-post = В этом органе нет такой должности: { $post }.
refused-organization-has-seat = Представитель этой НКО уже есть в составе. От одной организации может быть только один представитель.
refused-post-barred-to-civil-servants = Государственный служащий не может занимать эту должность: { $post }.
refused-membership-overlaps = Этот человек уже в составе органа в эти дни.
refused-dates-out-of-order = Последний день раньше первого: { $from_on } – { $until_on }.
refused-membership-ended = Это членство уже завершено: { $until_on }.
refused-unknown-organization = Такой организации нет в справочнике.
refused-file-refused = В файле ошибок: { $count }. Ничего не загружено.

# Советы: экраны.
bodies-button = Советы
bodies-title = <b>Советы</b>
bodies-choose =
    Выберите регион.
    Чтобы найти совет по названию, напишите слово после команды: <code>/council Рудный</code>
bodies-region-button = { $name }
bodies-country-button = По всей стране
bodies-country = <b>Советы, которые работают по всей стране</b>
bodies-of-region = <b>{ $region }</b>: советы и комиссии
bodies-found = По запросу «{ $words }» найдено: { $count }
bodies-not-found =
    По запросу «{ $words }» ничего не найдено.
    Попробуйте написать только начало слова или выберите регион.
bodies-below = <b>{ $body }</b>: нижестоящие советы
bodies-line = { $number }. { $name }
bodies-body-button = { $number }. { $name }
bodies-body =
    <b>{ $name }</b>
    { $kind }
bodies-body-region = Регион: { $region }
bodies-body-parent = Вышестоящий орган: { $parent }
bodies-body-members = Членов с правом голоса: { $members }, всего мест: { $seats }
bodies-holder = { $post }: { $name }
bodies-members = <b>{ $body }</b>: состав
bodies-member =
    <b>{ $name }</b>
    { $post }
bodies-represents = Организация: { $organization }
bodies-members-button = Состав
bodies-meetings-button = Заседания
bodies-decisions-button = Решения
bodies-own = <b>Мои советы</b>: где вы состоите и за какими следите
bodies-own-button = Мои советы
bodies-next-meeting = Ближайшее заседание: { $at }
bodies-followed = Вы следите за этим советом: бот сообщит об открытых заседаниях и опубликованных протоколах.
bodies-follow-button = Следить за советом
bodies-unfollow-button = Больше не следить
bodies-parent-button = Вышестоящий орган
bodies-children-button = Нижестоящие советы: { $count }
slash-council = Советы и их состав
bodies-ended-reason = Причина: орган завершил работу.
