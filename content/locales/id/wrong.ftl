button-wrong = 🙅 Hasil ini salah
wrong-ask = Menurutmu yang benar apa? Kalau kamu setuju, tulisannya kami kirim ke petugas untuk dibaca ulang, supaya kami bisa memperbaiki.
wrong-scam = 🔴 Ini penipuan
wrong-honest = 🟢 Ini lowongan yang benar
wrong-none = 💬 Ini bukan tawaran
wrong-note = Koreksi dari pengirim. Hasil kami: { $outcome }. Menurut pengirim: { $claim }
wrong-was-likely-scam = kemungkinan besar penipuan
wrong-was-suspicious = mencurigakan
wrong-was-no-signs-found = tidak ada tanda bahaya
wrong-was-not-an-offer = bukan tawaran
wrong-thanks = Terima kasih, sudah dikirim ke petugas dengan kode { $receipt }. Sampai dibaca, tetap cek dulu sebelum melangkah. Lihat atau cabut kapan saja: /laporanku
wrong-consent =
    📨 Sebelum dikirim untuk dicek ulang, baca dulu. Ini bukan laporan terhadap siapa pun:

    Yang disimpan: tulisan di bawah ini, kontak di dalamnya, negara tujuan, hari, dan koreksimu.
    Yang kami tutup: { kept-covered }
    Nama dan nomor lain tidak ditutup, supaya petugas bisa menilainya.
    { kept-own-left }
    Yang tidak disimpan: namamu, nomor dan akun Telegram-mu, foto dan data di dalamnya (tempat, jam, jenis HP), dan siapa yang meneruskan pesan.

    Pengelola: tim program CekDulu. Tujuan: petugas membaca ulang tulisannya dan memperbaiki penilaian kami. Nomor di dalamnya tidak dipakai untuk memperingatkan orang lain. Tidak ada yang otomatis dikirim ke polisi atau lembaga lain.
    Pesanmu lewat Telegram. { $model }
    Disimpan paling lama { $days } hari. Kamu bisa mencabut (/laporanku) atau menghapus semuanya (/hapus) kapan saja.

    Persis inilah yang akan disimpan:
    ———
    { $text }
    ———
    { $contacts }

    Setuju?
wrong-agree = ✅ Setuju, kirim untuk dicek
