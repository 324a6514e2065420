# A text to send to those who recruit; it stands in a message of its own.
reply-refuse = Kamu boleh menolak tanpa alasan. Kirim tulisan di bawah ini sekali saja. Setelah itu simpan chatnya, blokir, dan jangan dibalas lagi.
reply-refuse-text = Maaf, saya tidak jadi. Mohon hapus data saya dan jangan hubungi saya lagi.
reply-camp = Kamu boleh menolak, dan lebih baik tidak membalas: setiap balasan memberi mereka kesempatan membujukmu. Kalau harus, kirim ini sekali saja, simpan chatnya, lalu blokir.
reply-camp-text = Maaf, saya tidak jadi. Jangan hubungi saya lagi.
reply-paid = Jangan menunggu jawaban mereka: telepon bankmu dulu, karena menahan uang itu berpacu dengan waktu. Tulisan ini boleh kamu kirim sebagai bukti bahwa kamu sudah meminta.
reply-paid-text = Saya tidak jadi. Mohon kembalikan uang yang sudah saya kirim, dan hapus data saya. Saya tidak akan mengirim uang lagi.
reply-decline = Kamu boleh menolak tanpa alasan. Tulisan ini boleh kamu kirim:
reply-decline-text = Terima kasih atas tawarannya. Maaf, saya tidak jadi mengambil pekerjaan ini.
reply-ask = Belum perlu setuju. Minta dulu hal-hal ini tertulis, lalu cocokkan sendiri. Jawaban yang berbelit, marah, atau mendesakmu adalah tanda bahaya.
reply-ask-text = Terima kasih infonya. Boleh saya minta tertulis: nama dan alamat PT, nomor SIP2MI, nama majikan, isi kontrak, dan rincian biaya? Saya cek dulu sebelum menjawab.
reply-ask-local-text = Terima kasih infonya. Boleh saya minta tertulis: nama usaha, alamat tempat kerja, tugas, jam kerja, dan gajinya? Saya cek dulu sebelum menjawab.

# Nobody can promise what they would like to hear.
no-promise = Itu tidak bisa dijanjikan siapa pun, juga oleh kami. Yang masih perlu kamu lakukan:
no-promise-risky = Tidak bisa dijanjikan siapa pun, dan tanda bahayanya tetap ada. Yang perlu kamu lakukan:
no-ruling-risky = Legal atau tidaknya tidak bisa kami pastikan dari tulisannya saja. Yang janggal di tawaran ini:

# Whoever looks for work goes on.
seeks-work-schooling = Syarat sekolah ditulis di tiap lowongan. Tanyakan ke Disnaker (dinas tenaga kerja) mana yang menerima lulusanmu, dan tanya juga soal pelatihan. Hati-hati dengan gaji besar tanpa syarat apa pun. Dapat tawaran? Kirim ke sini dulu.

# What an offer wants that is no work, and whom nobody meets.
step-not-bought = Uang untuk keluarga bukan kewajibanmu untuk ikut, dan kamu boleh menolak kapan saja. Ceritakan ke layanan ini:
step-no-pictures = Jangan kirim foto atau video tanpa busana, juga untuk “verifikasi” atau “tes”. Gambarnya lalu dipakai untuk memeras.
step-no-child-sale = Jangan setuju, dan jangan tanda tangan apa pun. Ibu dan bayinya berhak dilindungi. Hamil dan butuh bantuan? Ceritakan ke layanan ini:
step-bar = Belum 18 tahun, sudah di sana, atau tidak boleh pulang? Kamu tidak salah, dan utang tidak mengikatmu. Ceritakan ke layanan ini:
step-no-room = Jangan datang. Minta pindah ke kantor, siang hari, dan ajak orang lain. Kalau mereka menolak, jangan balas lagi.
step-no-meeting = Jangan temui mereka, dan jangan dibalas lagi. Simpan chat dan nomornya, lalu tekan Laporkan.
