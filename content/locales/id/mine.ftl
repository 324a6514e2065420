news-opening = Halo, ini CekDulu. Ada kabar tentang hal yang pernah kamu kirim kepada kami.
news-status = Laporan { $receipt } sekarang: { $status }.
news-open = Buka laporannya
news-stop = 🔕 Jangan kabari lagi
news-stopped = Oke. Kami tidak akan menulis lebih dulu kepadamu. Kamu tetap bisa melihat laporanmu di /laporanku.
