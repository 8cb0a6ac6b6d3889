# Хабарламаның үстіне жазылатыны және ол жетпегенде не істелетіні.
notice-repeat = Қайталанған хабар: алғашқысының Сізге жеткен-жетпегені белгісіз.
notice-late = Бұл хабарды бұған дейін Сізге жеткізу мүмкін болмады. Жазылған уақыты: { $made_at }.

unreached-title = <b>Жеткізілмеді</b>
unreached-body = { $body }
unreached-meeting-called = № { $number } отырыс туралы хабарлама: { $starts_at }
unreached-meeting-cancelled = № { $number } отырыстың болмайтыны туралы хабарлама: { $starts_at }
unreached-meeting-moved = № { $number } отырыстың ауыстырылғаны туралы хабарлама: { $starts_at }
unreached-agenda-changed = № { $number } отырыс күн тәртібінің өзгергені туралы хабарлама: { $starts_at }
unreached-sitting-adjourned = № { $number } отырыстың кейінге қалдырылғаны туралы хабарлама: { $starts_at }
unreached-appeal-answered = Жолданымға жауап: { $number }
unreached-demand-reached = Кезектен тыс отырысты талап ету туралы хабарлама { $number }
unreached-person = • { $name } – { $why }
unreached-why-blocked = ботты бұғаттаған
unreached-why-deactivated = Telegram аккаунты жойылған
unreached-why-never-started = ботты әлі іске қоспаған
unreached-why-not-joined = шақыруды әлі қабылдамаған
unreached-why-unknown = хабардың жеткен-жетпегені белгісіз
unreached-why-expired = уақытында жіберілмеді
unreached-why-failed = Telegram хабарды қабылдамады
unreached-do = Оларға өзіңіз, дұрысы телефон арқылы хабарлаңыз. Ботқа уақытында оралғандар бұл хабарды өздері де алады.
