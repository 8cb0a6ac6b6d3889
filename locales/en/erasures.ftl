# Being forgotten.
erasure-button = Erase my data
erasure-sure =
    <b>Erase your data?</b>
    Your name, your account here, your drafts, invitations and the reasons you gave for absences are erased at once. This cannot be undone.
erasure-stays =
    What is the record of a council stays, without your name: appeals registered – { $appeals }, votes – { $votes }. The text of an appeal stays as it was written, as long as the law on archives says.
erasure-yes-button = Yes, erase
erasure-done =
    Your data are erased. Where your name stood, it now says “{ $name }”.
    Messages in this chat are kept by Telegram: you can delete the chat yourself. To begin anew: /start
refused-still-serving =
    You serve in “{ $body }”, and the composition of a council is public by law.
    Ask its secretary to end your membership first, then come back: /privacy
