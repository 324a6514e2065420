reload-working = Loading the content…
reload-done = The new content is in use: { $articles } articles, { $contacts } contacts.
reload-faulty =
    The new content is not in use; the old one stays. What is wrong:
    { $problem }
    Mend it, then type /reload again.
