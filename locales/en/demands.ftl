# Demands for an extraordinary meeting: if enough members stand behind one, chair and secretary call the meeting in time.
demand-meeting =
    .title = Extraordinary meeting
    .confirm = Make the demand
demand-meeting-question =
    .ask = Which question cannot wait?
    .hint = Put it exactly: all members read the demand, and the meeting is called for this question.
    .example = Hear the akimat on how ready we are for the spring floods.
    .label = Question

demands-of-body =
    <b>{ $body }</b>
    Extraordinary meeting
demands-how = If at least { $needed } members demand it, the meeting must be called within { $term ->
    [one] { $term } working day
   *[other] { $term } working days
}.
demands-heading =
    <b>{ $body }</b>
    Demand for an extraordinary meeting { $number }
demands-state = State: <b>{ $state }</b>
demands-state-collecting = gathering support
demands-state-reached = enough support, the meeting must be called
demands-state-met = the meeting has been called
demands-state-withdrawn = withdrawn
demands-author = Made by { $author }, { DATE($at) }
demands-came-from = Made in { $body }, which has ended its work
demands-question = Question: { $question }
demands-support = Members behind it: <b>{ $count }</b>. Needed: <b>{ $needed }</b>.
demands-supporters = Supported by: { $names }
demands-term-ahead = Once there is enough support, the meeting is called within { $term ->
    [one] { $term } working day
   *[other] { $term } working days
}.
demands-due = The meeting must be called by: <b>{ $due_on }</b>
demands-how-called = As the secretary prepares the meeting and marks it as extraordinary, the question goes on its agenda by itself.
demands-called = The meeting has been called: <b>{ $starts_at }</b>
demands-line =
    <b>{ $number }</b> – { $state }, supported by { $count }, needed { $needed }
    { $question }
demands-withdraw-sure =
    <b>{ $body }</b>
    Demand { $number }

    If you withdraw it, no meeting is called for it. Withdraw it?

demands-button = Extraordinary meeting
demands-make-button = Demand a meeting
demands-number-button = { $number }
demands-open-button = More
demands-support-button = I demand it too
demands-drop-button = Take my support back
demands-withdraw-button = Withdraw the demand
demands-withdraw-yes-button = Yes, withdraw
demands-support-toast = Your support counts.
demands-reached-toast = That is enough support: the chair and the secretary are told.
demands-drop-toast = Your support has been taken back.
demands-withdrawn-toast = The demand has been withdrawn.

notice-demand-made = { $body }: a member demands an extraordinary meeting, <b>{ $number }</b>. Members' support needed: { $needed }.
notice-demand-reached = { $body }: enough members demand an extraordinary meeting, <b>{ $number }</b>. It must be called by <b>{ $due_on }</b>.
notice-demand-term = { $body }: the extraordinary meeting must be called by <b>{ $due_on }</b>, and it has not been called yet. Demand: { $number }.
notice-demand-met = { $body }: the extraordinary meeting you demanded has been called, <b>{ $number }</b>. Time: { $starts_at }
notice-demand-handed-over = { $body } has ended its work. The demand for an extraordinary meeting <b>{ $number }</b> goes on in { $into }.

refused-demand-settled = The demand { $number } is settled: enough members stand behind it, or it was withdrawn. Open it again to see where it stands.
