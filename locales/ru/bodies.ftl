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
