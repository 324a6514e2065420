about-stored =
    Sebelum kamu setuju, pesanmu tidak disimpan. Laporan disimpan hanya kalau kamu setuju, terkunci, dan ada batas waktunya.
    Nama dan nomormu tidak disimpan. Pilihan bahasa, centang, dan alamat obrolan untuk langganan atau kabar disimpan hanya kalau kamu memintanya, terkunci.
    Hapus semuanya: /hapus. Rinciannya: /privasi.
about-reads =
    Yang membaca pesanmu komputer, bukan orang. Laporan yang kamu setujui dibaca tim program CekDulu, tanpa namamu. { $model }
    Obrolan ini juga ada di HP-mu dan di Telegram. Siapa pun yang memegang HP-mu bisa membacanya; bersihkan lewat /bersihkan.
    Rinciannya: /privasi.
about-afraid =
    Takut ketahuan? Bersihkan obrolan ini di HP-mu lewat /bersihkan.
    Ada yang mengancam, menahan, atau menyakitimu? Kamu boleh menceritakannya di sini, atau tekan Bantuan.
about-write-to = Bisa. Kontak ini menerima pesan tertulis. Tulis siapa kamu, umurmu, di mana, dan apa yang terjadi:
about-erase = Ketik /hapus untuk menghapus semua datamu di CekDulu. Obrolan di HP-mu dibersihkan lewat /bersihkan. Satu laporan saja bisa ditarik lewat /laporanku.
about-police =
    Tidak otomatis: laporanmu tidak dikirim ke polisi, imigrasi, atau lembaga lain. Tujuannya mencegah penipuan dan perdagangan orang, dan menjual data tidak termasuk.
    Yang membaca laporan adalah tim program CekDulu. Mau melapor ke polisi? Itu kamu sendiri yang memutuskan; kontaknya ada di /bantuan.
    Rinciannya: /privasi.
about-identity =
    Namamu, nomor, dan akun Telegram-mu tidak disimpan bersama laporan. Di dalam tulisannya kami menutup yang tertulis sebagai milikmu, misalnya “nama saya …”.
    Nama dan nomor perekrut tetap terlihat. Sebelum setuju, kamu membaca dulu persis apa yang disimpan.
    Bot ini tidak menghubungi orang yang kamu laporkan. Kalau ada cerita yang hanya kamu yang tahu, keluarkan baris itu dulu.
    Cabut kapan saja: /laporanku. Rinciannya: /privasi.
about-ai =
    Yang memutuskan adalah aturan yang ditulis dan diperiksa orang, dibantu hitungan statistik. Jawaban diambil dari bacaan yang sudah diperiksa, dengan sumbernya.
    { $model } Model AI hanya boleh menaikkan kewaspadaan, tidak pernah menurunkannya.
about-judging =
    Aku mencari tanda bahaya di tulisannya. Contohnya uang di depan, gaji tidak masuk akal, visa turis, atau perusahaan yang tidak jelas.
    Tiap tanda punya bobot, dan aku mengutip kata yang menunjukkannya. Aku bisa salah, jadi periksa juga ke jalur resmi.
    Mau mencoba? Teruskan satu tawaran ke sini.
about-accuracy =
    Aku bisa salah. Penipuan baru bisa lolos, dan iklan jujur bisa terlihat mencurigakan.
    Karena itu aku tidak pernah menjamin sebuah tawaran. Aku menyebut alasan dan sumbernya, supaya kamu bisa memeriksa sendiri.
    Kalau hasilku keliru, tulis “salah” tepat di bawahnya.
about-who = { small-who }
about-human = Aku bot, bukan orang. Di sini orang sungguhan yang menjawab:
about-for-men = Sarannya sama untuk laki-laki dan perempuan. Laki-laki juga bisa ditipu, diancam dengan foto, atau dilecehkan, dan itu bukan salahnya. Kamu boleh menulis apa yang terjadi di sini. Perlu bicara dengan orang sungguhan? Ketik /bantuan.
about-contact = Tim CekDulu tidak punya nomor telepon atau alamat untuk dihubungi langsung. Laporan lewat /lapor dibaca tim, dan mereka bisa bertanya balik di sini. Perlu bicara dengan orang sungguhan sekarang? Ketik /bantuan.
about-maker =
    CekDulu dijalankan oleh tim program CekDulu. Aku bot, dan aku tidak bicara atas nama pemerintah; tiap jawaban menyebut sumbernya.
    Kontak lembaga resmi ada di /bantuan. Apa yang kami simpan: /privasi.
about-cost = Gratis. Aku tidak pernah meminta uang, OTP, atau kata sandi. Kalau ada yang memintanya atas nama CekDulu, itu penipuan.
about-languages = Aku menjawab dalam bahasa Indonesia atau Inggris: ganti lewat /bahasa. Kamu boleh menulis bahasa sehari-hari, Jawa, Sunda, atau Melayu; aku berusaha mengerti.
about-foreigners = Siapa pun boleh memakai bot ini, dalam bahasa Indonesia atau Inggris. Yang kutahu terutama soal pekerja Indonesia, jadi aturan dan kontak untuk warga negara lain bisa berbeda. Punya tawaran kerja? Kirim saja ke sini.
privacy-button = 🔒 Rincian privasi
