cli-about = CekDulu memeriksa tawaran kerja, menjawab pertanyaan migrasi aman, dan menerima laporan. Bahasa perintah: DEFAULT_LANGUAGE=en untuk Inggris, di lingkungan atau .env.
cli-usage = Pemakaian:
cli-options = Pilihan:
cli-commands = Perintah:
cli-arguments = Isian:
cli-default = bawaan
cli-help = tampilkan bantuan ini
cli-help-command = tampilkan bantuan sebuah perintah
cli-start = jalankan bot: Telegram bila BOT_TOKEN ada, kalau tidak obrolan di terminal
cli-check = periksa sebuah tawaran; tanpa text membaca dari masukan standar
cli-check-text = tulisan tawaran
cli-check-file = baca tawaran dari berkas: teks, tangkapan layar, PDF, atau Word
cli-reading = Sedang membaca berkas…
cli-check-jsonl = baca baris {"{"}"id","text"{"}"}, tulis satu hasil JSON per baris
cli-lang = bahasa alasan: id atau en (bawaan: bahasa pesan)
cli-ask = jawab sebuah pertanyaan dari pengetahuan; tanpa question membaca dari masukan standar
cli-ask-question = pertanyaan
cli-ask-jsonl = baca baris {"{"}"id","question"{"}"}, tulis satu jawaban JSON per baris
cli-ask-lang = bahasa jawaban: id atau en (bawaan: bahasa pertanyaan)
cli-export = tulis laporan ke berkas; tanpa teks bebas, kecuali diminta dengan alasan
cli-export-format = csv, xlsx, json, jsonl, atau stix (kontak perekrut dari laporan terkonfirmasi)
cli-export-from = dari hari, misalnya 2026-01-31 (WIB)
cli-export-to = sampai hari, termasuk hari itu
cli-export-out = berkas tujuan; tidak menimpa berkas yang ada
cli-doctor = periksa pengaturan, basis data, isi, Telegram, dan model; katakan cara memperbaikinya
cli-eval = ukur ketepatan pada data uji; tulis docs/evaluation.md
cli-fit = hitung ulang bobot dari data pengembangan
cli-content = periksa folder content, dan minta bot memakai isinya yang baru
cli-content-check = periksa semua artikel, kontak, kalimat, dan tanda
cli-content-stale = tandai yang ditinjau lebih dari sekian hari lalu
cli-retention = hapus laporan yang lewat masa simpan
cli-retention-dry = hanya hitung, jangan hapus
cli-reading-stdin = Tempel tulisannya, akhiri dengan Ctrl-D:
cli-no-text = Tidak ada tulisan untuk diperiksa. Tulis di belakang perintah (di antara tanda kutip), pakai --file, atau masukan standar.
cli-one-source = Tulis salah satu saja: tulisan di belakang perintah, atau { $option }. Keduanya tidak dibaca bersama.
cli-file-empty = Berkas { $file } kosong.
cli-no-question = Tidak ada pertanyaan. Tulis di belakang perintah (di antara tanda kutip), atau lewat masukan standar.
cli-no-file =
    { $why ->
        [ENOENT] Berkas { $file } tidak ada. Periksa nama dan foldernya.
        [EISDIR] { $file } adalah folder, bukan berkas.
        [EACCES] Berkas { $file } tidak boleh dibaca. Periksa hak aksesnya.
       *[other] Berkas { $file } tidak bisa dibaca: { $why }
    }
cli-bad-line = baris ini bukan {"{"}"id": …, "{ $field }": "…"{"}"}
cli-bad-lang = --lang menerima { $known } saja.
cli-bad-format = --format menerima csv, xlsx, json, jsonl, atau stix.
cli-bad-day = { $option }: { $day } bukan hari yang ada. Tulis tahun, bulan, dan tanggal, misalnya 2026-01-31.
cli-bad-order = Hari --from tidak boleh sesudah hari --to.
cli-out-exists = Berkas { $file } sudah ada. Pilih nama lain atau hapus dulu.
cli-no-folder = Folder { $folder } tidak ada. Buat dulu, atau pilih folder lain.
cli-locked-folder = Folder { $folder } tidak boleh ditulisi. Periksa hak aksesnya, atau pilih folder lain.
cli-file-fault =
    { $why ->
        [ENOENT] { $file } tidak ada. Periksa nama dan foldernya.
        [ENOTDIR] { $file } tidak bisa dipakai: salah satu bagian alamatnya bukan folder.
        [EISDIR] { $file } adalah folder, bukan berkas.
        [ENOSPC] Penyimpanan penuh, { $file } tidak bisa ditulis.
       *[other] { $file } tidak boleh dibaca atau ditulis. Periksa hak aksesnya.
    }
cli-exported = { $rows } laporan ditulis ke { $file }
cli-unknown = Perintah tidak dikenal: { $name }.
cli-no-reports-here = Laporan dibaca dan ditangani di Telegram: kirim /antrean ke bot. Di sini: export dan stats.
cli-unknown-option = Pilihan tidak dikenal: { $name }.
cli-missing-argument = Isian { $name } belum ada.
cli-option-empty = { $name } belum ada isinya.
cli-option-missing = Pilihan { $name } wajib ada.
cli-too-many = Isiannya terlalu banyak. Tulisan yang berisi spasi harus di antara tanda kutip.
cli-meant = Maksudnya { $name }?
cli-see-help = Lihat: npm run -s cekdulu -- help, atau tambahkan --help di belakang perintahnya.
cli-word-options = pilihan
cli-word-command = perintah
cli-failed = Ada gangguan (kode { $code }). Rinciannya di log.
cli-expired = { $what ->
    [reports] Laporan yang lewat { $days } hari: { $count }
    [people] Pilihan bahasa yang lewat { $days } hari: { $count }
    [outbox] Pesan keluar yang sehari tidak terkirim: { $count }
    [inbox] Pesan masuk yang dua hari tidak terjawab: { $count }
    [erasures] Tanda penghapusan yang lewat { $days } hari: { $count }
    [addresses] Alamat obrolan pelapor yang habis waktunya: { $count }
    [outreach] Langganan, centang, pertanyaan, siaran, dan hitungan harian yang lewat { $days } hari: { $count }
   *[other] { $what }: { $count }
 }
cli-expire-dry = Ini hanya hitungan; tidak ada yang dihapus.
start-telegram-polling = Bot @{ $name } berjalan (mengambil pesan sendiri). Ctrl-C untuk berhenti.
start-telegram-webhook = Bot @{ $name } berjalan (webhook di port { $port }). Ctrl-C untuk berhenti.
start-token-refused = Telegram menolak BOT_TOKEN. Salin ulang dari @BotFather.
start-no-telegram = Telegram belum terjangkau; dicoba lagi tiap beberapa detik.
start-port-taken = Port { $port } sudah dipakai. Ganti PORT atau hentikan program lain.
start-stopping = Berhenti dengan rapi…
start-key-made = Kunci data baru dibuat di { $file }. Simpan salinannya di tempat lain: tanpa kunci itu laporan tidak bisa dibaca.
terminal-hint = Ketik pesan lalu Enter. Alamat berkas (gambar, PDF, Word) dibaca seperti kiriman. Angka menekan tombol, /bantuan untuk bantuan, Ctrl-D untuk keluar.
terminal-prompt = kamu>
terminal-bye = Sampai jumpa. Cek dulu sebelum berangkat.
terminal-path-missing = Berkas { $path } tidak ada. Periksa nama dan foldernya.
terminal-path-folder = { $path } adalah folder. Tulis alamat satu berkas di dalamnya.
terminal-file = Berkas disimpan: { $name }
config-wrong = Pengaturan salah, jadi perintah ini tidak dijalankan. Perbaiki di lingkungan atau berkas .env:
config-token = { $name }: bukan token bot. Salin dari @BotFather, bentuknya 123456789:ABC…
config-token-missing = { $name }: wajib ada bila WEBHOOK_URL diisi
config-url = { $name }: bukan alamat http(s)
config-https = { $name }: harus https (http hanya untuk localhost)
config-secret = { $name }: 16–256 huruf, angka, _ atau -
config-secret-missing = { $name }: wajib ada bila WEBHOOK_URL diisi, supaya orang lain tidak bisa mengirim pesan palsu. Buat dengan: openssl rand -hex 32
config-port = { $name }: angka 0–65535
config-database = { $name }: bentuknya file:./data/cekdulu.db
config-key = { $name }: 32 byte dalam base64. Buat dengan: openssl rand -base64 32
config-model-missing = { $name }: wajib ada bila OPENAI_BASE_URL diisi
config-staff = { $name }: “{ $part }” bukan nomor Telegram. Tulis hanya angka, dipisah koma, misalnya 12345678,87654321. Nama pengguna (@…) tidak bisa dipakai.
config-language = { $name }: kode bahasa, misalnya id atau en
config-language-unknown = { $name }: bahasa itu tidak ada di content/locales
config-log = { $name }: trace, debug, info, warn, error, fatal, atau silent
config-content = { $name }: folder itu tidak berisi locales/id
config-days = { $name }: angka 1–3650
config-file = { $name } ada, tetapi tidak bisa dibaca. Pastikan itu berkas, bukan folder, dan boleh dibaca.
config-ignored = Di .env ada yang tidak dipakai: { $what }. Periksa ejaannya; contohnya ada di .env.example.
config-ignored-meant = { $name } (maksudnya { $meant }?)
config-ignored-line = baris { $line }
store-made = Basis data { $file } belum ada, jadi dibuat kosong. Bila seharusnya ada isinya, periksa DATABASE_URL.
store-corrupt = Basis data { $file } rusak. Hentikan bot dan salin seluruh foldernya dulu. Lalu: npm run -s cekdulu -- restore --from CADANGAN. Tanpa cadangan, pindahkan berkas itu untuk mulai baru.
store-not-a-database = { $file } bukan basis data CekDulu. Periksa DATABASE_URL.
store-wrong-key = Kunci data tidak cocok dengan { $file }. Pakai DATA_KEY atau berkas .key yang dipakai saat basis data dibuat.
store-key-missing = Basis data ada, tetapi kuncinya tidak: { $file }. Kembalikan berkas .key atau isi DATA_KEY.
store-key-unreadable = Kunci data di { $file } tidak terbaca: harus satu baris, 32 byte dalam base64 (44 huruf). Kembalikan dari salinan kuncimu. Untuk kunci baru, sebut berkas yang belum ada.
store-newer-schema = { $file } dibuat oleh versi CekDulu yang lebih baru. Perbarui program ini.
store-read-only = { $file } tidak bisa ditulis. Periksa hak akses berkas dan foldernya.
store-disk-full = Penyimpanan penuh, { $file } tidak bisa ditulis. Kosongkan ruang lalu mulai lagi.
store-busy = { $file } sedang dikunci program lain. Hentikan bot lain yang memakainya, lalu coba lagi.
store-pragma = { $file } tidak bisa dibuka dengan pengaturan aman. Perbarui CekDulu atau pindahkan berkasnya.
store-other = { $file } tidak bisa dibuka.
doctor-config = Pengaturan
doctor-node = Node.js
doctor-content = Isi
doctor-database = Basis data
doctor-key = Kunci data
doctor-telegram = Telegram
doctor-model = Model
doctor-staff = Petugas
doctor-config-ok = terbaca semua
doctor-node-ok = versi { $version }
doctor-node-old = versi { $version } terlalu lama; jalankan lewat npm start supaya memakai Node 24 yang ikut terpasang
doctor-content-ok = { $articles } artikel, { $facts } fakta, { $contacts } kontak, { $languages } bahasa
doctor-content-bad = { $count } masalah; lihat: npm run -s cekdulu -- content check
doctor-database-ok = { $file } terbuka, { $reports } laporan
doctor-database-new = { $file } belum ada; dibuat saat pertama kali dijalankan
doctor-key-env = dari DATA_KEY
doctor-key-file = di { $file }; pastikan ada salinannya di tempat lain
doctor-key-new = dibuat saat pertama kali dijalankan
doctor-telegram-off = BOT_TOKEN kosong; npm start membuka obrolan terminal
doctor-telegram-ok = @{ $name } terjangkau
doctor-telegram-webhook = webhook terpasang di alamat lain; mulai ulang bot supaya dipasang lagi
doctor-telegram-refused = token ditolak; salin ulang BOT_TOKEN dari @BotFather
doctor-telegram-unreachable = { $where } tidak terjangkau; periksa jaringan atau TELEGRAM_API_ROOT
doctor-model-off = tidak dipakai; aturan tetap bekerja penuh
doctor-model-ok = { $model } menjawab
doctor-model-bad = { $model } tidak menjawab ({ $why }); periksa OPENAI_API_KEY, OPENAI_BASE_URL, OPENAI_MODEL. Aturan tetap bekerja.
doctor-staff-none = STAFF_IDS kosong; admin hanya dari staff add
doctor-staff-some = { $count } orang
doctor-all-well = Semua baik.
doctor-faults = { $count } hal perlu diperbaiki.
content-summary = { $errors } kesalahan, { $warnings } peringatan.
fit-working = Menghitung bobot. Semua penulis ditinggalkan bergiliran; ini bisa setengah jam…
fit-progress = Bagian { $done } dari { $total } selesai.
fit-done = { $messages } pesan dari { $authors } penulis. Lihat hasilnya dengan: npm run eval
eval-working = Mengukur. Pertama kali ini bisa lebih dari satu jam, setelah itu sekitar dua puluh menit…
eval-judged = Bagian { $done } dari { $total } dinilai.
eval-questions = Tawaran selesai. Sekarang pertanyaan dan jawaban…
cli-retention-trust = percaya pada jam mesin walau sudah lebih dari 400 hari tidak dijalankan
cli-clock = Jam mesin tampaknya salah, tidak ada yang dihapus. Perbaiki jamnya, atau pakai --trust-clock bila yakin. ({ $detail })
cli-eval-model = tanyakan juga ke model yang diatur; hasilnya dicetak di bawah
cli-eval-requests = tulis setiap permintaan ke model (tawaran dan pertanyaan) sebagai berkas JSON di folder ini, tanpa mengirimnya
cli-eval-responses = nilai jawaban model, tawaran dan pertanyaan, yang ada di folder ini (nama berkas sama dengan permintaannya)
cli-eval-sample = berapa pesan per jenis (biasanya 40) dan pertanyaan per kumpulan (biasanya semua) untuk model, atau all
eval-no-data = Data uji tidak ada di sini: { $path }. Data itu ikut kode sumber (folder test/fixtures); salin folder itu, atau jalankan perintah ini dari salinan kode sumber yang lengkap.
eval-no-model = Belum ada model. Isi OPENAI_API_KEY, atau OPENAI_BASE_URL dan OPENAI_MODEL, di .env.
eval-bad-sample = --sample harus angka bulat mulai dari 1, atau all.
eval-bad-folder = Folder { $folder } tidak bisa dipakai ({ $detail }).
eval-requests = { $offers } permintaan untuk tawaran dan { $questions } untuk pertanyaan ditulis ke { $folder }. Taruh jawaban model di folder lain dengan nama berkas yang sama, lalu: npm run eval -- --responses FOLDER
eval-replies = { $found } jawaban ditemukan di { $folder }, { $missing } permintaan belum punya jawaban.
eval-reply-unreadable = { $file }: tidak bisa dibaca, dihitung tanpa jawaban ({ $detail })
eval-reply-bad-output = { $file }: bukan JSON dengan bentuk yang diminta, dihitung tanpa jawaban ({ $detail })
eval-reply-refused = { $file }: model menolak menjawab
eval-reply-canary = { $file }: mengulang isi instruksi, dihitung tanpa jawaban
eval-reply-more = … dan { $more } lagi.
eval-reply-stray = { $count } berkas di folder itu tidak cocok dengan permintaan mana pun, misalnya { $first }.
config-utf16 = { $name } disimpan sebagai UTF-16, jadi isinya tidak terbaca. Buka di Notepad, pilih Simpan sebagai, Encoding: UTF-8, lalu simpan lagi.
config-ignored-needs = { $name } (perlu { $needs })
doctor-env-open = .env bisa dibaca orang lain di komputer ini, padahal berisi token. Tutup dengan: chmod 600 .env
cli-questions-no-topic = tanpa topik
