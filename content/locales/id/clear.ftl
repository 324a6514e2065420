clear-button = 🧹 Bersihkan obrolan ini
clear-how =
    Cara membersihkan obrolan ini:

    1. Tekan tombol pertama. Pesan kami dan pesanmu di sini dari { $hours } jam terakhir terhapus di HP-mu dan di bot. Yang lebih lama tidak bisa kami hapus.
    2. Hapus sisanya: di daftar obrolan, tekan lama nama bot ini, pilih Hapus obrolan.
    3. Buka pencarian Telegram. Kalau nama bot ini ada di riwayatnya, hapus juga.

    Sebelum itu, catat nomor bantuan yang masih kamu perlukan. Obrolanmu dengan perekrut, pengancam, atau orang lain tidak ikut terhapus. Itu bukti: kalau bisa, simpan.

    Ini membersihkan layar saja. Laporan dan pilihanmu dihapus lewat /hapus.
clear-all = 🧹 Hapus pesan bot dan pesanku
clear-bot = Hapus pesan bot saja
clear-done =
    { $count ->
        [0] Tidak ada pesan yang bisa kami hapus. Hapus obrolan ini dari daftar obrolan.
       *[other] { $count } pesan sedang dihapus. Sisanya hapus dari daftar obrolan.
    }
