report-asked-kept =
    Laporan disimpan terkunci, paling lama { $days } hari. Sesudah itu dihapus.
    Kamu bisa mencabutnya lebih cepat lewat /laporanku, atau menghapus semua datamu lewat /hapus.
report-asked-progress =
    Aku tidak bisa menjanjikan kapan laporan selesai dibaca. Statusnya bisa kamu lihat di /laporanku.
    Perlu pertolongan sekarang? Jangan menunggu kami: ketik /bantuan.
report-asked-waits =
    Maaf, menunggu itu tidak enak. Aku tidak bisa menjanjikan kapan laporan dibaca. Status dan isinya bisa kamu lihat di /laporanku, tanpa kode.
    Ada yang mendesak atau uang sudah terkirim? Jangan menunggu kami: ketik /bantuan.
report-asked-count = Angka laporan ada di /statistik: per minggu, status, jenis, dan negara. Untuk masa tertentu atau satu negara, pakai /ekspor. Di bawah 5 disamarkan.
report-asked-contacted =
    Hanya kalau kamu membolehkannya. Sesudah laporan masuk, kami bertanya apakah petugas boleh menulis kepadamu lewat bot ini.
    Nomormu tidak kami simpan, jadi tidak ada yang menelepon. Pilihanmu bisa diubah kapan saja di /laporanku.
report-asked-purpose =
    Laporan dibaca tim program CekDulu, tanpa namamu. Gunanya mencegah penipuan dan perdagangan orang, dan menghitung polanya.
    Kalau beberapa orang melaporkan nomor atau tawaran yang sama, orang lain diberi tahu jumlahnya saja.
    Laporan yang terbukti penipuan juga menjadi contoh untuk menguji pemeriksaan kami. Laporan tidak otomatis dikirim ke polisi atau lembaga lain.
report-asked-none = Tidak ada laporanmu yang tersimpan, jadi tidak ada yang perlu dicabut. Kalau nanti kamu melapor, laporannya bisa dicabut kapan saja lewat /laporanku.
report-asked-which = Kamu punya lebih dari satu laporan. Buka yang mau dicabut, lalu tekan “Cabut laporan ini”.
report-add-which = Laporan yang mana? Buka satu di bawah, lalu tekan “Tambah info”.
report-asked-visit =
    Polisi tidak datang karena laporan di sini. Laporan tidak otomatis dikirim ke polisi, jadi tidak ada yang mendatangi rumahmu atau rumah dia.
    Mau polisi bertindak? Laporkan sendiri ke polisi. Kontaknya ada di /bantuan.
