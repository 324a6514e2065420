### Membaca gambar, kode QR, dan dokumen.

reading-working-picture = Sedang membaca gambar…
reading-working-document = Sedang membaca dokumen…

reading-too-large = Berkasnya terlalu besar buatku (paling besar 10 MB). Kirim tangkapan layar bagian yang penting, atau tempel tulisannya di sini.
reading-too-many-pixels = Gambarnya terlalu besar untuk dibuka. Kirim sebagai foto biasa (bukan sebagai file), atau kirim tangkapan layarnya.
reading-too-many-pages = Dokumennya terlalu panjang. Kirim halaman yang penting saja: yang menyebut gaji, biaya, tempat kerja, dan siapa yang memegang paspor.
reading-unreadable = Berkasnya tidak bisa dibuka, mungkin rusak. Coba kirim ulang, kirim tangkapan layarnya, atau ketik isinya.
reading-no-text = Tulisannya tidak terbaca. Ketik isinya, atau kirim tangkapan layar yang lebih jelas: terang, lurus, dan tidak buram.
reading-no-text-document = Dokumen ini tidak berisi tulisan yang terbaca. Ketik isinya, atau kirim tangkapan layar halamannya.
reading-other-picture = Jenis foto ini tidak bisa kubuka. Simpan sebagai JPG, atau kirim tangkapan layarnya.
reading-empty = Berkas ini kosong. Coba kirim lagi, atau ketik isinya.
reading-unsupported = Jenis berkas ini tidak bisa kubaca. Kirim sebagai foto, PDF, atau dokumen Word (.docx), atau tempel tulisannya di sini.
reading-app = ⚠️ Berkas ini berisi aplikasi atau program. Jangan dibuka dan jangan dipasang: aplikasi kiriman orang bisa mencuri kode OTP, isi HP, dan uang di rekening. Aku tidak membukanya. Kirim tangkapan layar pesan yang menyertainya, nanti kuperiksa.
reading-busy = Sedang banyak gambar yang dibaca. Kirim lagi satu-dua menit lagi, atau ketik isinya sekarang: tulisan langsung kuperiksa.
reading-timeout = Membacanya terlalu lama, jadi kuhentikan. Kirim bagian yang penting saja sebagai tangkapan layar, atau ketik isinya.
reading-encrypted = Dokumennya dikunci dengan kata sandi, jadi tidak bisa kubuka. Kirim tangkapan layar isinya. Kata sandinya tidak perlu dikirim.

reading-truncated-pages = Dokumen ini { $pages } halaman; tidak semuanya kubaca. Kalau yang penting ada di belakang, kirim halaman itu saja.
reading-voice-unsupported = Maaf, aku belum bisa mendengarkan pesan suara. Tolong ceritakan dengan tulisan ya, pendek pun tidak apa-apa. Kalau kamu dalam bahaya, ketik /bantuan.
