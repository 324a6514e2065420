queue-title =
    📥 { $shelf ->
        [mine] Laporan yang saya kerjakan
        [taken] Semua yang sedang dikerjakan
       *[new] Antrean laporan baru
    }: { $total }
queue-page = Halaman { $page } dari { $pages }. Yang paling gawat di atas, yang mirip disatukan.
queue-empty = { $shelf ->
    [mine] Belum ada laporan yang dikerjakan. Buka antrean baru, pilih satu, lalu tekan Ambil.
    [taken] Tidak ada laporan yang sedang dikerjakan.
   *[new] Antrean kosong: tidak ada laporan baru.
}
queue-line = { $n }. { $mark } { $receipt } · { $age }
queue-just-now = baru saja
queue-line-more = + { $count } mirip
queue-line-answered = 💬 ada jawaban
queue-shelf-new = Baru ({ $count })
queue-shelf-mine = Saya ({ $count })
queue-shelf-taken = Dikerjakan ({ $count })
queue-newer = ⬅️
queue-older = ➡️
queue-open = { $n } · { $receipt }
queue-back = 📥 Antrean
queue-not-found = Laporan { $receipt } tidak ada: mungkin salah ketik, atau sudah dicabut pelapornya.
triage-gravity-urgent = ‼️ mendesak
triage-gravity-serious = ❗ penting
triage-gravity-usual = ▫️ biasa
triage-stage-seen = baru melihat
triage-stage-in-contact = sudah menghubungi
triage-stage-paid = sudah membayar
triage-stage-documents-sent = dokumen sudah dikirim
triage-stage-departing = akan berangkat
triage-stage-abroad = sudah di luar negeri
triage-outcome-likely-scam = kemungkinan besar penipuan
triage-outcome-suspicious = mencurigakan
triage-outcome-no-signs-found = tidak ada tanda yang ditemukan
triage-outcome-not-an-offer = bukan tawaran kerja
scam-type-scam-compound = Kompleks penipuan
scam-type-illegal-placement = Penempatan ilegal
scam-type-fee-fraud = Tipu biaya
scam-type-task-scam = Tipu tugas/misi
scam-type-fake-company = Perusahaan palsu
scam-type-identity-phishing = Curi data diri
scam-type-abk = ABK/pelaut
scam-type-other-scam = Penipuan lain
triage-head = { $mark } { $receipt } · { $status }
triage-filed = Masuk: { $at }
triage-stage = Tahap: { $stage }
triage-paid = Sudah bayar: { $answer }
triage-documents = Sudah kirim dokumen: { $answer }
triage-yes = ya
triage-no = belum
triage-verdict = Hasil periksa: { $outcome }
triage-type = Jenis: { $type }
triage-destination = Tujuan: { $place }
triage-place-differs = { $place } (tulisannya menyebut { $named })
triage-other-place = lainnya
triage-seen = Dilihat di: { $seen }
triage-claimed = Dikerjakan: { $who }
triage-unclaimed = Dikerjakan: belum ada
triage-you = saya
triage-reporter = pelapor
triage-signs = Tanda:
triage-contacts = Kontak perekrut (bukti, jangan dihubungi): { $list }
triage-no-contacts = Kontak perekrut: tidak ada
triage-text = Teks (yang tertulis sebagai milik pelapor ditutup):
triage-unreadable = Isi laporan ini tidak bisa dibuka: datanya berubah atau rusak. Beri tahu pengelola.
triage-nobody-sees = Tidak ada petugas yang bisa melihat siapa pelapornya. Bot hanya bisa menyampaikan pertanyaan, kalau pelapor mengizinkan.
triage-no-ask = Pelapor tidak bisa ditanya. Mungkin ia tidak mengizinkan, izinnya sudah lewat, atau setelah itu ia meminta bantuan di sini. Siapa yang meminta bantuan tidak kami kirimi pesan.
triage-alike = Mirip dengan: { $list }
triage-history = Riwayat:
triage-entry = { $at } · { $who } · { $what }
triage-entry-addition = tambahan: { $text }
triage-entry-note = catatan: { $text }
triage-entry-question = bertanya: { $text }
triage-entry-answer = menjawab: { $text }
triage-entry-claim = mengambil
triage-entry-release = melepas
triage-entry-label = menetapkan: { $status }
triage-entry-undo = mengurungkan, kembali ke: { $status }
triage-entry-unreadable = (tidak bisa dibuka)
triage-claim = ✋ Ambil
triage-release = 👐 Lepas
triage-label = 🏷 Tetapkan
triage-note = 🗒 Catatan
triage-ask = 💬 Tanya pelapor
triage-refer = 📤 Rujuk
triage-open = 📄 Buka { $receipt }
triage-undo = ↩️ Urungkan
triage-cancel = Batal
triage-cancelled = Oke, dibatalkan.
triage-claimed-done = { $receipt } diambil.
triage-released-done = { $receipt } dilepas, kembali ke antrean.
triage-labelled-done = { $receipt }: { $status }.
triage-labelled-told = Pelapor diberi tahu lewat bot.
triage-undone = { $receipt } kembali ke: { $status }.
triage-undone-told = Pelapor diberi tahu lewat bot bahwa kabar sebelumnya ditarik.
triage-undone-unreached = Pelapor sudah menerima kabar sebelumnya, tetapi tidak bisa dikabari lagi lewat bot. Keadaan sekarang hanya terlihat di /laporanku miliknya.
triage-refused-gone = Laporan itu tidak ada lagi: pelapornya mencabut atau menghapusnya.
triage-refused-changed = Laporan ini sudah berubah sejak tombol itu tampil, jadi tidak ada yang diubah. Ini keadaan sekarang:
triage-refused-taken = Laporan ini sedang dikerjakan petugas lain, jadi tidak ada yang diubah.
triage-ask-finding = { $receipt }: apa hasilnya?
triage-sure = { $receipt }: yakin bukan penipuan?
triage-sure-checked = Hasil periksa: { $outcome }. Tanda bahaya yang ditemukan: { $signs }.
triage-sure-alike = Laporan lain yang mirip: { $count }. Lihat dulu sebelum memutuskan.
triage-sure-told = Pelapor langsung diberi tahu, dan bisa berangkat atau membayar karenanya.
triage-sure-seen = Pelapor melihatnya di /laporanku, dan bisa berangkat atau membayar karenanya.
triage-sure-yes = Ya, tetap bukan penipuan
triage-ask-type = { $receipt }: penipuan jenis apa?
triage-ask-note = Tulis catatan untuk { $receipt } dalam satu pesan (paling panjang { $most } huruf). Hanya petugas yang membacanya. Batal: /batal
triage-note-done = Catatan untuk { $receipt } disimpan.
triage-too-long = Terlalu panjang ({ $length } huruf). Kirim lagi, paling panjang { $most } huruf.
triage-ask-question =
    Tulis satu pertanyaan untuk pelapor { $receipt } (paling panjang { $most } huruf).

    Bot yang mengirimnya; pelapor tidak terlihat. Jangan minta nama, NIK, foto, atau uang. Jangan menulis nomor atau tautan. Ingat: mungkin ada orang lain yang membaca layarnya. Batal: /batal
triage-question-has-contact = Pertanyaan tidak boleh berisi nomor, tautan, atau nama akun. Tulis lagi tanpa itu.
triage-question-preview =
    Pelapor { $receipt } akan menerima:

    “{ $text }”

    Kirim?
triage-question-send = ✅ Kirim
triage-question-sent = Pertanyaan untuk { $receipt } dikirim. Jawabannya muncul di laporan ini.
triage-question-not-sent = Pertanyaan tidak dikirim: pelapor tidak bisa dihubungi lagi lewat bot.
triage-question-forgotten = Pertanyaan itu sudah terlalu lama. Tekan Tanya pelapor lagi.
triage-answered = 💬 Ada jawaban dari pelapor { $receipt }.
ask-back-question = Petugas CekDulu bertanya tentang laporan { $receipt }:

    “{ $text }”

    Menjawab itu pilihan, tidak wajib. Kalau sekarang bukan waktu yang baik, abaikan saja.
ask-back-answer = ✍️ Jawab
ask-back-skip = Lewati
ask-back-write = Tulis jawabannya dalam satu pesan. Nomor, NIK, dan nama yang kelihatan milikmu kami tutup dulu sebelum disimpan. Tidak jadi? Tekan Lewati.
ask-back-thanks = Terima kasih, jawaban untuk laporan { $receipt } sudah disimpan.
ask-back-masked = Bagian yang kami tutup: { $count }.
ask-back-skipped = Oke, dilewati. Tidak apa-apa.
ask-back-gone = Pertanyaan itu sudah tidak berlaku.
ask-back-is-answer =
    Ini jawabanmu untuk pertanyaan petugas tentang laporan { $receipt }?

    Pertanyaan: “{ $asked }”
    Tulisanmu: “{ $text }”

    Nomor, NIK, dan nama yang kelihatan milikmu kami tutup dulu sebelum disimpan.
ask-back-yes = ✅ Ya, kirim sebagai jawaban
ask-back-no = ❌ Bukan
ask-back-not-answer = Oke, tidak disimpan dan tidak dikirim ke petugas. Mau diperiksa atau ditanyakan? Kirim lagi.
ask-back-text-only = Jawab dengan tulisan saja, dalam satu pesan. Tidak jadi? Tekan Lewati.
refer-title = 📤 Rujukan untuk { $receipt }
refer-nothing-sent = CekDulu tidak mengirim apa pun sendiri. Putuskan bersama tim, lalu kirim lewat jalur resmi di bawah ini.
refer-careful = Jangan sebut siapa pelapornya. Tanya pelapor dulu kalau rujukan bisa membuatnya ketahuan.
refer-assumed = Jenisnya belum ditetapkan, jadi daftar ini mengikuti tanda yang ditemukan pemeriksaan. Tetapkan dulu kalau sudah jelas.
refer-none = Tidak ada rujukan khusus untuk laporan ini.
refer-draft-title = Untuk disalin:
refer-draft =
    Laporan CekDulu { $receipt }, masuk { $day }.
    Jenis: { $type }. Tujuan: { $place }. Tahap: { $stage }.
    Kontak perekrut: { $contacts }.
refer-draft-text = Isi tawaran:
refer-unknown = belum diketahui
staff-help-title = 🧰 Meja petugas. Peran: { $role ->
    [admin] admin
    [analyst] analis
   *[viewer] pembaca
}
staff-help-read =
    Membaca:
    /antrean: laporan baru, yang paling gawat di atas
    Kirim kode CD-XXXX-XXXX: membuka satu laporan
    /pola: laporan yang mirip, sebagai satu pola
    /statistik: angka dan grafik
    /kampanye: berapa yang datang lewat tautan kampanye
staff-help-work =
    Mengerjakan:
    Di dalam laporan: Ambil, Tetapkan, Catatan, Tanya pelapor, Rujuk. Keputusan terakhir bisa diurungkan.
    /pertanyaan: pertanyaan yang belum terjawab dengan baik
staff-help-export =
    Mengekspor:
    /ekspor: berkas laporan tanpa teks bebas
staff-help-admin =
    Mengelola:
    /siaran: kabar kepada pelanggan, sekarang atau nanti
    /sinyal: tanda bahaya, nyala atau mati
    /muat: pakai konten baru
    /ekspor dengan teks bebas perlu alasan
    Petugas ditambah dan dicabut di komputer server: npm run -s cekdulu -- staff add|list|remove
staff-help-list = { $count ->
    [0] Belum ada petugas di daftar, hanya admin dari STAFF_IDS.
   *[other] Petugas di daftar ({ $count }):
 }
staff-help-member = { $ref } · { $role } · sejak { $since }
staff-needs-role = Perintah { $command } hanya untuk { $role ->
    [admin] admin
   *[analyst] analis dan admin
}. Minta admin menambah peranmu, atau minta dia melakukannya.
staff-help-audit = Semua yang dibuka, ditetapkan, ditanyakan, dan diekspor tercatat.
pattern-title = 🧩 Pola: laporan yang menyebut perekrut sama, atau tulisannya hampir sama
pattern-none = Belum ada pola. Pola muncul kalau tiga laporan atau lebih mirip.
pattern-gone = Pola itu tidak ada lagi.
pattern-line = { $reports } laporan dari { $reporters } orang, { $confirmed } terbukti · { $days }
pattern-open = { $n } · { $reports } laporan
pattern-head = 🧩 Pola dengan { $reports } laporan
pattern-dismissed = Di bawah juga ada { $count } yang ternyata bukan penipuan; tidak ikut dihitung.
pattern-days = { $from } sampai { $to }
pattern-share = Yang sama: { $list }
pattern-shared = { $kind } ({ $reports } laporan)
pattern-kind-phone = nomor
pattern-kind-link = tautan
pattern-kind-handle = akun
pattern-kind-email = email
pattern-kind-account = rekening
pattern-kind-company = nama perusahaan
pattern-kind-text = tulisan
pattern-member = { $receipt } · { $day } · { $status }
pattern-back = 🧩 Semua pola
pattern-warn = Kalau sudah ada yang terbukti, kamu bisa membuat draf peringatan untuk pelanggan dari pola ini. Jangan sebut nomor atau nama yang belum terbukti.
