guidance-source = Sumber: { $title } ({ $date })
    { $url }
guidance-own-advice = Ini saran CekDulu, dengan bahan dari: { $title } ({ $date })
    { $url }
guidance-own-words = Ini penjelasan CekDulu sendiri, dengan kata sehari-hari.
guidance-word-unexplained = Maaf, arti kata itu belum bisa aku jelaskan. Ini yang paling dekat dengannya:
guidance-undated = tanpa tanggal
guidance-verify = Sumbernya lama atau tidak bertanggal. Cek ulang dulu sebelum dipakai.
guidance-volatile = Info ini bisa berubah. Cek lagi ke sumbernya sebelum memutuskan.
guidance-unknown =
    Maaf, aku belum punya jawaban yang pasti untuk itu, dan aku tidak mau menebak.
    Coba tulis dengan kata lain, atau pilih topik:
    { $topics }
guidance-unknown-near = Maaf, aku belum punya jawaban yang pasti untuk itu, dan aku tidak mau menebak. Mungkin salah satu di bawah ini yang kamu maksud? Kamu juga bisa menulisnya dengan kata lain.
guidance-unknown-there = Soal itu untuk { $country } belum ada di informasi yang sudah kami periksa, jadi aku tidak mau menebak. Coba tanya ke sini:
guidance-not-known = Soal { $subject }, kami belum punya informasi yang sudah diperiksa. Jadi aku tidak mau menebak.
guidance-not-known-there = Soal { $subject } ({ $country }), kami belum punya informasi yang sudah diperiksa. Jadi aku tidak mau menebak.
guidance-not-known-again = Soal { $subject }, yang aku punya tetap yang tadi. Aku tidak punya rincian lain yang sudah diperiksa.
# Of a country that was named after a question: nothing of it is known, only what holds everywhere follows.
guidance-general-there = Khusus { $country }, belum ada info yang sudah kami periksa. Yang kami tahu secara umum:
# Asked of what was just told, which does not say it.
guidance-not-told = Aku tidak menemukan jawabannya di info yang sudah kami periksa tentang ini. Yang bisa kamu tanya:
guidance-age-within = Umur { $age } masuk dalam batas { $least }-{ $most } tahun.
guidance-age-outside = Tidak: umur { $age } di luar batas { $least }-{ $most } tahun.
guidance-ask-them = Yang bisa kamu tanya:
guidance-declined-off-topic = Maaf, itu di luar yang aku bisa. Aku menjawab soal migrasi aman, KGM/GCM, penipuan lowongan, dan tempat minta tolong. Coba tanya salah satunya, atau ketik /topik.
guidance-declined-harmful = Aku tidak bisa membantu yang itu, karena bisa merugikan atau membahayakan orang. Merekrut dengan tipuan, memalsukan dokumen, atau mengirim orang tanpa jalur resmi bisa dipidana. Kalau kamu disuruh atau dipaksa melakukannya, kamu boleh cerita di sini atau ketik /bantuan.
guidance-declined-dangerous = Aku tidak bisa membantu yang itu, karena bisa melukai orang. Kalau kamu atau orang lain sedang dalam bahaya, ceritakan di sini atau ketik /bantuan.
guidance-declined-other-scam = Soal jenis penipuan itu aku belum punya penjelasan yang sudah diperiksa. Yang selalu berlaku: jangan kirim uang, jangan pasang aplikasi, dan jangan beri kode OTP, PIN, atau foto KTP. Cek lewat nomor atau aplikasi resmi yang kamu cari sendiri. Sudah terlanjur? Tekan tombol di bawah.
guidance-declined-political = Aku tidak memberi pendapat soal politik, tokoh, atau pihak mana yang benar. Aku bisa menjawab soal aturan kerja ke luar negeri, KGM/GCM, penipuan lowongan, dan tempat minta tolong.
guidance-declined-legal = Aku bukan pengacara, jadi tidak bisa membuat surat hukum, mewakili kamu, atau menebak hasil perkara. Untuk pendampingan, ketik /bantuan: di sana ada lembaga yang bisa mendampingi. Soal hak dan aturan umum, silakan tanya di sini.
guidance-declined-medical = Aku bukan tenaga kesehatan, jadi tidak bisa memberi diagnosis atau menyebut obat. Silakan ke dokter atau puskesmas terdekat. Kalau kamu sakit di luar negeri dan butuh bantuan, ketik /bantuan.
guidance-declined-not-possible = Itu tidak bisa aku lakukan atau aku cari: aku hanya bot yang menjawab dari informasi yang sudah diperiksa. Kalau ini soal uang yang sudah hilang atau pelaku yang mau dilaporkan, tekan tombol di bawah atau ketik /bantuan.
guidance-why-refused = Karena aku hanya menjawab dari informasi yang sudah diperiksa, soal kerja ke luar negeri, penipuan, dan tempat minta tolong. Di luar itu aku diam, supaya tidak menyesatkan. Coba tulis dengan kata lain, atau ketik /topik.
guidance-not-meant = Maaf, aku salah tangkap. Apa maksudmu? Coba tulis dengan kata lain, atau ketik /topik untuk memilih.
guidance-wrong = Maaf, aku memang bisa salah. Tekan 👎 di bawah jawaban itu supaya tim memperbaikinya, atau tanya lagi dengan kata lain. Kalau yang salah hasil cek tawaran, tekan “Hasil ini salah” di bawahnya.
guidance-again = Ini yang aku punya soal itu. Kalau jawabannya tidak ada di sini, aku belum punya info yang sudah diperiksa.
guidance-for-school = Tugasnya kamu tulis sendiri, ya. Ini bahan yang sudah diperiksa, dengan sumbernya:
guidance-easier = Dengan kata yang lebih gampang:
guidance-in-short = Penjelasan yang lebih sederhana belum aku punya. Intinya begini:
guidance-which-word = Ada kata yang belum jelas? Tulis saja katanya, misalnya “apa itu jalur resmi”.
# Several questions were pasted at once.
list-which = Pertanyaan { $number } dari { $total }: “{ $question }”
list-next = Aku menjawab satu per satu. Tulis “nomor { $next }” atau tekan angkanya untuk lanjut.
list-last = Itu pertanyaan terakhir. Tulis jawabannya dengan kata-katamu sendiri, dan sebut sumbernya.
list-last-asked = Itu pertanyaanmu yang terakhir. Masih ada yang lain? Tulis saja.
list-number = Nomor { $number }
guidance-example = Contoh yang kami punya soal itu:
guidance-example-message =
    Contoh pesan seperti itu (karangan kami):
    “{ $message }”

    { $why }
guidance-example-own = Misalnya (cerita buatan kami, untuk menjelaskan):
guidance-unanswered-source = Tadi aku belum menjawab, jadi tidak ada sumbernya.
guidance-unanswered-example = Tadi aku belum menjawab, jadi contohnya pun belum ada yang sudah diperiksa.
guidance-unanswered-plainer = Singkatnya: aku belum tahu jawabannya, dan tidak mau menebak.
guidance-unanswered-sure = Tadi aku belum menjawab, jadi aku tidak bisa memastikan apa-apa. Coba tulis pertanyaannya dengan kata lain.
guidance-sure = Itu yang kami tahu. Aku bot dan bisa salah, jadi kamu boleh mengeceknya sendiri:
guidance-unanswered-more = Tadi aku belum menjawab, jadi belum ada lanjutannya.
afraid-to-report = Wajar kalau kamu takut. Bot ini tidak menghubungi orang yang kamu laporkan, dan namamu tidak disimpan bersama laporan. Soal perlindungan saksi dan korban, tanyakan ke kontak di bawah. Ada yang sudah mengancammu? Tulis di sini.
afraid-to-be-known = Wajar kalau kamu takut, dan tidak ada yang salah denganmu. Kamu tidak wajib bercerita kepada siapa pun, juga kepada majikan atau agen. Pesanmu di sini tidak disimpan, kecuali kamu setuju membuat laporan. Kalau ada yang mengancam atau menyakitimu, tulis saja, atau tekan Bantuan. Butuh teman bicara?
guidance-near = Yang dekat dengannya:
guidance-read-on = Lanjutannya:
guidance-all-told = Itu sudah semuanya di bagian ini. Tanya yang lain, atau pilih topik.
guidance-no-example = Aku belum punya contoh yang sudah diperiksa untuk itu. Tanya bagian lain, atau pilih topik.
guidance-no-example-near = Aku belum punya contoh yang sudah diperiksa untuk itu. Yang dekat dengannya:
guidance-at-home = Soal itu khusus untuk { $place }, kami belum punya info yang sudah diperiksa. Tanya BP3MI (kantor KP2MI di daerah) atau Disnaker terdekat, atau:
guidance-at-home-known = Yang kami punya dan menyebut { $place }:
guidance-meant = kalau { $place }?
