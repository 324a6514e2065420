command-kuis = Kuis: penipuan atau asli?
quiz-intro = Baca pesannya, lalu pilih. Tidak semuanya penipuan.
quiz-question = 🧩 Penipuan atau asli? ({ $place }/{ $total })
quiz-button-scam = 🚨 Penipuan
quiz-button-honest = 👌 Tidak ada tandanya
quiz-right-scam = ✅ Betul, ini penipuan
quiz-wrong-scam = ❌ Belum tepat: ini penipuan
quiz-right-honest = ✅ Betul, tidak ada tanda penipuan di teks ini
quiz-wrong-honest = ❌ Belum tepat: tidak ada tanda penipuan di teks ini
quiz-sign-scam = Tandanya: “{ $quote }”
quiz-sign-honest = Petunjuk baiknya: “{ $quote }”
quiz-still-check = Pesan palsu bisa meniru yang asli, jadi tetap cek sebelum memberi uang, data, atau janji.
quiz-standing = { $score } dari { $total } betul
quiz-streak = 🔥 { $count } beruntun
quiz-button-next = Lanjut ▶️ ({ $place }/{ $total })
quiz-button-score = 🏁 Lihat skor
quiz-button-again = 🔁 Main lagi
quiz-button-start = ▶️ Main kuis
quiz-button-card = 🖼 Kartu skor untuk dibagikan
quiz-answered = Soal ini sudah kamu jawab.
quiz-ended = Oke, kuisnya berhenti di sini. Mau main lagi nanti? Ketik /kuis.
quiz-ended-score = Oke, kuisnya berhenti di sini: { $score } dari { $total } betul. Terima kasih sudah main! Mau lanjut nanti? Ketik /kuis.
quiz-why-later = Pilih dulu jawabanmu di soal tadi. Habis itu aku jelaskan alasannya.
quiz-below = Soal berikutnya sudah ada di bawah.
quiz-score = 🏁 Skormu: { $score } dari { $total }
quiz-praise-all = Matamu tajam. Ronde berikutnya lebih sulit.
quiz-praise-most = Bagus. Tinggal beberapa tanda lagi yang perlu dihafal.
quiz-praise-few = Tidak apa-apa: lebih baik keliru di sini daripada di luar sana. Sekali lagi, ya?
quiz-missed-scam =
    { $count ->
       *[other] { $count } penipuan lolos dari matamu. Penipu pintar menulis dengan rapi.
    }
quiz-missed-honest =
    { $count ->
       *[other] { $count } pesan jujur kamu kira penipuan. Hati-hati itu baik, tetapi kerja yang benar juga jangan terlewat.
    }
quiz-best = 🔥 Beruntun terbaikmu: { $count }
quiz-read-next = Baca berikutnya:
quiz-gone = Ronde itu sudah selesai atau tidak tersimpan lagi. Mau main ronde baru?
quiz-card-title = Penipuan atau asli?
quiz-card-of = dari { $total }
quiz-card-praise-all = Semua ketahuan!
quiz-card-praise-most = Mataku makin tajam
quiz-card-praise-few = Aku belajar mengenali penipuan
quiz-card-learnt = Tanda bahaya yang kupelajari
quiz-card-dare = Berani coba? Cari di Telegram:
quiz-card-caption =
    Skorku { $score } dari { $total } di kuis “Penipuan atau asli?”
    Satu tanda yang kupelajari: “{ $quote }”
    Coba juga, cuma dua menit: { $link }
quiz-card-caption-plain =
    Skorku { $score } dari { $total } di kuis “Penipuan atau asli?”
    Coba juga, cuma dua menit: { $link }
quiz-card-failed = Gambarnya tidak bisa dibuat sekarang. Tulisan ini boleh kamu bagikan:
quiz-card-sent = Kartunya sudah dikirim di bawah.
quiz-group-intro = Siapa saja boleh menjawab, satu kali. Jawabannya dibuka setelah { $seconds } detik.
quiz-group-reveal = 👀 Lihat jawaban
quiz-group-next = Lanjut ▶️ ({ $place }/{ $total })
quiz-group-stop = ⏹ Berhenti
quiz-group-taken = Jawabanmu tercatat. Tunggu jawabannya dibuka.
quiz-group-already = Kamu sudah menjawab soal ini.
quiz-group-closed = Jawaban soal ini sudah dibuka.
quiz-group-starter = Hanya yang memulai kuis yang bisa menekan ini.
quiz-group-over = Kuis ini sudah selesai. Mulai lagi dengan /kuis@{ $name }.
quiz-group-running = Masih ada kuis yang berjalan di grup ini. Jawab dulu yang di atas.
quiz-group-pause =
    { $seconds ->
       *[other] Istirahat dulu, ya. Kuis berikutnya bisa dimulai { $seconds } detik lagi.
    }
quiz-group-answer-scam = 🚨 Jawabannya: ini penipuan
quiz-group-answer-honest = 👌 Jawabannya: tidak ada tanda penipuan di teks ini
quiz-group-tally = 🚨 Penipuan: { $scam } · 👌 Tidak ada tandanya: { $honest }
quiz-group-nobody = Belum ada yang menjawab.
quiz-group-end = 🏁 Kuis selesai. Grup ini menjawab betul { $right } dari { $total } jawaban. Main sendiri: { $link }
quiz-group-stopped = Kuis dihentikan. Terima kasih sudah ikut. Main sendiri: { $link }
