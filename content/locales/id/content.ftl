# What is wrong in the content folder, for whoever edits it.
content-error = kesalahan
content-warning = peringatan
content-not-taken = Selama ada kesalahan, isi ini tidak dipakai. Perbaiki dari atas, simpan, lalu jalankan content check lagi. Cara menulisnya ada di docs/content.md.
cli-content-bad-stale = --stale harus jumlah hari, angka bulat mulai dari 0, misalnya 180.
start-content-refused = Bot tidak dijalankan, karena orang bisa membaca kalimat yang salah atau kosong. Perbaiki yang di atas di folder { $folder }, lalu jalankan lagi. Semuanya: npm run -s cekdulu -- content check
start-content-more = … dan { $count } lagi.
wrong-in-unread = tidak bisa dibaca: { $detail }
wrong-in-yaml = baris { $line } bukan YAML yang benar ({ $detail }). Biasanya karena spasi di awal baris, titik dua, atau tanda kutip; bandingkan dengan berkas lain di folder itu.
wrong-in-unquoted = beri tanda kutip pada “{ $text }”, kalau tidak bagian setelah # hilang.
wrong-in-folder-missing = folder ini tidak ada. Kembalikan dari salinan.
wrong-in-field-missing = “{ $field }” belum diisi.
wrong-in-field-empty = “{ $field }” kosong. Isi, atau hapus barisnya.
wrong-in-field-type =
    “{ $field }” harus { $expected ->
        [string] teks
        [number] angka
        [boolean] true atau false
        [array] daftar
       *[object] kelompok isian
    }.
wrong-in-field-value = “{ $field }” harus salah satu dari: { $known }.
wrong-in-field-unknown = “{ $name }” bukan nama isian di sini. Periksa ejaannya.
wrong-in-field-unknown-in = “{ $name }” di “{ $field }” bukan nama isian di sini. Periksa ejaannya.
wrong-in-form = isi berkas ini tidak seperti yang diminta, atau kosong. Bandingkan dengan berkas lain di folder itu.
wrong-in-field-url = “{ $field }” harus alamat web lengkap, mulai dengan https://
wrong-in-field-day = “{ $field }” harus tanggal yang ada, misalnya 2026-11-25.
wrong-in-field-checked = “{ $field }” harus hari, bulan, atau tahun yang ada, misalnya 2026-11-25, atau null bila tidak diketahui.
wrong-in-field-form = isi “{ $field }” tidak seperti yang diminta. Bandingkan dengan berkas lain di folder itu.
wrong-in-field-id = “{ $field }” hanya boleh huruf kecil, angka, dan tanda hubung.
wrong-in-field-country = “{ $field }” harus kode negara dari dua huruf besar, misalnya KH, atau "*" untuk semua negara.
wrong-in-field-digits = “{ $field }” hanya boleh angka, boleh dengan + di depan.
wrong-in-field-address = di “{ $field }” tidak boleh ada nomor, tautan, atau nama akun. Sebut fakta atau kontaknya.
wrong-in-field-unsourced = “{ $field }” kosong. Hanya fakta dengan basis editorial yang boleh tanpa sumber.
wrong-in-field-not-quoted = “{ $field }” harus disalin persis dari teks bahasa yang sama.
wrong-in-field-floor = “{ $field }”: tanda hard, dan hanya tanda hard, harus punya floor.
wrong-in-field-patterns = “{ $field }” perlu patterns atau condition.
wrong-in-no-front-matter = bagian judul di antara dua baris "---" tidak ada. Berkas harus mulai dengan ---.
wrong-in-heading = ada judul yang tidak berbentuk “## [id-fakta] id · Judul”.
wrong-in-passage-stray = bagian [{ $fact }] tidak ada di bawah “facts”.
wrong-in-passage-empty = bagian [{ $fact }] { $language } kosong.
wrong-in-passage-missing = bagian [{ $fact }] belum ada dalam bahasa { $language }.
wrong-in-topic-folder = topic “{ $topic }” tidak sama dengan nama foldernya, “{ $folder }”.
wrong-in-twice = “{ $what }” ada dua kali. Hapus atau ganti nama salah satunya.
wrong-in-fact-twice = fakta “{ $fact }” juga ada di { $other }. Setiap fakta hanya boleh ada sekali.
wrong-in-same-text = [{ $item }] persis sama dengan [{ $other }].
wrong-in-fact-nowhere = “{ $item }” menyebut fakta “{ $fact }”, yang tidak ada di artikel mana pun. Periksa ejaannya.
wrong-in-fact-dead = tidak ada artikel dengan fakta “{ $fact }”. Periksa ejaannya.
wrong-in-contact-nowhere = “{ $item }” menyebut kontak “{ $contact }”, yang tidak ada di content/contacts.
wrong-in-contact-dead = tidak ada kontak “{ $contact }” di content/contacts. Periksa ejaannya.
wrong-in-general-missing = daftar umum (code "*") tidak ada.
wrong-in-not-in-general = “{ $item }” di bawah “without” tidak ada di daftar umum.
wrong-in-untitled = topik “{ $topic }” punya artikel, tetapi belum punya judul.
wrong-in-stale = terakhir ditinjau { $date }, { $days } hari lalu. Bandingkan lagi dengan sumbernya.
wrong-in-hard = { $language }: sulit dibaca (LIX { $lix }). Pendekkan kalimatnya.
wrong-in-one-language = [{ $fact }] { $numbers } ada dalam bahasa { $here }, tetapi tidak dalam bahasa { $not }. Samakan.
wrong-in-long = { $where }: kalimat panjang, “{ $start }…”
wrong-in-checked-to-come = “checked” { $day } belum terjadi. Tulis hari nomor itu terakhir dicek.
wrong-in-two-numbers = orang membaca “{ $value }”, tetapi yang ditelepon { $tel } (tel). Samakan keduanya.
wrong-in-number-nowhere = [{ $fact }] menyebut { $number }, yang tidak ada di content/contacts. Perbaiki nomornya, atau tambahkan ke kontaknya (“also” bila tidak ditampilkan).
wrong-in-never-said = [{ $fact }] menulis “{ $phrase }”. Bot tidak pernah mengatakan itu (never_say di guidance/scope.yaml).
wrong-in-sentence-missing = kalimat “{ $key }” tidak ada. Orang akan membaca “{ $key }” sebagai gantinya.
wrong-in-sentences-file = berkas ini tidak ada, jadi { $count } kalimat hilang. Kembalikan dari salinan.
wrong-in-sentence-of-danger = kalimat “{ $key }” tidak ada dalam bahasa apa pun, padahal dibaca orang yang dalam bahaya. Kembalikan dari salinan.
wrong-in-sentence-places = “{ $key }” punya tempat isian { $places } di sini, tetapi { $others } di { $other }. Samakan keduanya.
wrong-in-signal-nowhere = tidak ada tanda bernama “{ $signal }”.
wrong-in-signal-named = “{ $signal }” menyebut “{ $named }”, yang tidak ada.
wrong-in-signal-match = “{ $signal }” harus cocok, tetapi tidak: “{ $example }”
wrong-in-signal-not = “{ $signal }” tidak boleh cocok, tetapi cocok: “{ $example }”
wrong-in-signal-unproved = “{ $signal }” perlu contoh “match” dan contoh “not”.
wrong-in-pattern = pola pada “{ $signal }” tidak bisa dibaca ({ $detail }). Bandingkan dengan docs/signals.md.
wrong-in-quiz-type = “{ $item }” memakai jenis “{ $type }”, yang tidak ada di quiz/types.yaml.
wrong-in-quiz-topic = jenis “{ $type }” menyebut topik “{ $topic }”, yang tidak punya artikel.
wrong-in-quiz-answer = “{ $item }”: jawaban “{ $answer }” tidak cocok dengan jenis “{ $type }”.
wrong-in-quiz-phone = “{ $item }”: “{ $phone }” bisa jadi nomor orang. Tulis 08xx-0000-xxxx.
wrong-in-quiz-address = “{ $item }”: “{ $address }” bisa jadi alamat orang. Akhiri dengan .example.
wrong-in-quiz-safe = “{ $item }”: jangan menyebut apa pun bebas bahaya.
wrong-in-quiz-twice = soal “{ $item }” juga ada di { $other }.
wrong-in-quiz-few = hanya { $count } soal. Perlu sedikitnya { $least }.
wrong-in-quiz-share = { $percent } % soal jawabannya jujur. Jaga antara 35 dan 45 %.
wrong-in-quiz-unused = jenis “{ $type }” belum punya soal.
