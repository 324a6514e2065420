mine-line = { $receipt } · { $date } · { $status }
mine-more = … dan { $count } laporan yang lebih lama.
mine-open = 📂 Buka { $receipt }
mine-one = Laporan { $receipt }
mine-status-new = Status: baru masuk. Petugas belum membacanya.
mine-status-in-review = Status: sedang dibaca petugas.
mine-status-confirmed = Status: petugas memastikan ini penipuan. Laporanmu ikut memperingatkan orang lain.
mine-status-not-a-scam = Status: petugas tidak menemukan penipuan dalam yang kamu kirim. Itu bukan jaminan: tetap cek izin perusahaan dan kontraknya sebelum membayar atau berangkat.
mine-status-cannot-tell = Status: petugas belum bisa memastikan. Laporanmu tetap tersimpan.
mine-status-asked = Status: petugas sudah membacanya dan bertanya kepadamu.
mine-contact-yes = Kabar lewat bot: boleh
mine-contact-no = Kabar lewat bot: tidak
mine-text = Tulisan yang tersimpan:
mine-entry-addition = Tambahanmu, { $date }:
mine-entry-question = Pertanyaan petugas, { $date }:
mine-entry-answer = Jawabanmu, { $date }:
mine-add = ➕ Tambah info
mine-pdf = 📄 Unduh PDF
mine-back = ↩ Semua laporanku
mine-withdraw = 🗑 Cabut laporan ini
mine-withdraw-sure =
    Cabut laporan { $receipt }?

    Tulisan, kontak, jawaban, dan tambahanmu akan dihapus dan tidak bisa dikembalikan. Laporan ini juga tidak lagi ikut memperingatkan orang lain. Yang tersisa hanya kode dan tanggalnya, supaya kamu bisa melihat bahwa laporan ini sudah dicabut.
    Berkas ekspor yang sudah diunduh petugas sebelumnya tidak ikut berubah.
add-how = Tulis atau teruskan info tambahan untuk laporan { $receipt }: nomor lain, rekening, tanggal, apa yang terjadi. Sebelum disimpan, kami tunjukkan dulu isinya.
add-consent =
    Persis inilah yang akan ditambahkan ke laporan { $receipt }:
    ———
    { $text }
    ———
    Yang kami tutup: { kept-covered }
    Masih terlihat nama atau nomormu sendiri? Tekan ❌ dan kirim lagi tanpa itu.

    Simpan?
add-yes = ✅ Ya, tambahkan
add-no = ❌ Tidak jadi
add-not = Oke, tidak ada yang ditambahkan.
add-done = Sudah ditambahkan ke laporan { $receipt }.
add-full = Laporan { $receipt } sudah punya sebanyak mungkin tambahan. Untuk hal baru, buat laporan baru dengan /lapor.
own-day = Tanggal laporan: { $date }
own-outcome = Hasil pemeriksaan: { $outcome }
own-outcome-likely-scam = kemungkinan besar penipuan
own-outcome-suspicious = mencurigakan
own-outcome-no-signs-found = tidak ada tanda bahaya yang ditemukan
own-outcome-not-an-offer = sepertinya bukan tawaran kerja
own-destination = Negara tujuan: { $country }
own-seen = Dilihat di: { $seen }
own-stage = Sudah sejauh: { $stage }
pdf-title = Laporan { $receipt }
pdf-receipt = Kode laporan: { $receipt }
pdf-status = Status di CekDulu: { $status }
pdf-text = Tulisan yang dilaporkan (yang tertulis sebagai milik pelapor ditutup)
pdf-reasons = Tanda yang ditemukan pemeriksaan otomatis
pdf-about = Tentang berkas ini
pdf-about-text = Berkas ini dibuat oleh bot CekDulu atas permintaan pelapor, untuk ditunjukkan misalnya kepada polisi atau bank. Pelapor tidak disebut di dalamnya. Pemeriksaan otomatis bukan putusan hukum. Tulisan dan kontak dikutip seperti yang dikirim pelapor; CekDulu tidak memeriksa siapa pemiliknya. Kotak (□) menggantikan gambar atau huruf yang tidak bisa dicetak.
pdf-footer = Dibuat { $date } oleh CekDulu
pdf-caption = Laporan { $receipt } sebagai PDF. Berkasnya tidak kami simpan. Tunjukkan bersama bukti transfer dan obrolan aslinya.
pdf-working = Sedang menyiapkan PDF…
pdf-failed = PDF tidak berhasil dibuat. Coba lagi sebentar lagi. Kode { $code }.
news-opening = Halo, ini CekDulu. Ada kabar tentang hal yang pernah kamu kirim kepada kami.
news-status = Laporan { $receipt } sekarang: { $status }.
news-not-a-scam = Petugas sudah membaca laporan { $receipt } dan tidak menemukan penipuan. Itu bukan jaminan: petugas hanya membaca yang kamu kirim. Jangan berangkat, membayar, atau mengirim dokumen sebelum mengecek sendiri izin perusahaannya dan kontraknya. Ada yang berubah? Tambahkan ke laporanmu.
news-taken-back = Kabar kami sebelumnya tentang laporan { $receipt } kami tarik, jangan dipakai lagi.
finding-no-guarantee = Tidak menemukan penipuan bukan jaminan: petugas hanya membaca yang dikirim kepada kami. Jangan berangkat, membayar, atau mengirim dokumen sebelum kamu sendiri bertanya ke sini:
finding-what-to-ask = Tanyakan nama perusahaannya, nomor izin penempatannya (SIP2MI), dan visa kerjanya. Ada hal baru? Tambahkan ke laporanmu.
finding-paid = Hasil dari petugas bukan jaminan. Uangmu sudah terkirim, jadi lakukan ini sekarang. Ini bukan salahmu.
news-open = Buka laporannya
news-stop = 🔕 Jangan kabari lagi
news-stopped = Oke. Kami tidak akan menulis lebih dulu kepadamu. Kamu tetap bisa melihat laporanmu di /laporanku.
mine-not-found = Tidak ada laporanmu dengan kode { $receipt }. Mungkin salah ketik.
mine-was-withdrawn = Laporan { $receipt } sudah kamu cabut. Isinya sudah dihapus.
news-allow = 🔔 Boleh kabari aku
news-allow-ask =
    Bolehkah petugas bertanya balik dan memberi kabar tentang laporan { $receipt } lewat bot ini?
    Mereka tidak melihat siapa kamu. Alamat obrolan ini kami simpan terkunci paling lama { $days } hari. Baris pertama pesannya tidak menyebut laporanmu. Bisa kamu hentikan kapan saja. Izin ini juga berakhir kalau kamu meminta bantuan di sini, demi keselamatanmu; kamu bisa mengizinkannya lagi di /laporanku.
news-allowed = Oke, petugas boleh mengabarimu tentang laporan { $receipt }. Mau berhenti? Buka laporannya di /laporanku.
