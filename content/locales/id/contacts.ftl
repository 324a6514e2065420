contact-hours = { $hours }
contact-checked = dicek { $date }
contact-checked-old = dicek { $date }, data lama: tidak tersambung? Coba yang berikutnya
contact-recheck-at =
    { $date ->
        [old] data lama, cek ulang di { $where }
       *[other] dicek { $date }, cek ulang di { $where }
    }
contact-recheck-site =
    { $date ->
        [old] data lama, cek ulang di situs resmi lembaganya
       *[other] dicek { $date }, cek ulang di situs resmi lembaganya
    }
contact-from-indonesia = dari Indonesia
contact-from = dari { $where }
channel-phone = Telepon
channel-whatsapp = WhatsApp
channel-sms = SMS
channel-email = Email
channel-url = Situs
channel-app = Aplikasi
contact-not-reached = Itu bikin kesal. Coba lagi di jam kerja, dan kirim juga pesan tertulis: nama, tempat kerja, dan masalahmu. Yang bisa kamu coba juga:
self-town =
    Salam kenal. Ada tawaran yang mau dicek, atau pertanyaan? Kirim saja ke sini.

    Kantor KP2MI di daerah namanya BP3MI; bertanya dan mengadu di sana gratis. Tanyakan kantor yang terdekat ke nomor ini:
self-role = Salam kenal. Ada tawaran yang mau dicek, atau pertanyaan? Kirim saja ke sini. Untuk dipakai bersama murid, warga, atau keluarga ada kuis (/kuis), tips (/tips), dan daftar topik (/topik).
local-office =
    Alamat kantor di { $place } belum ada di daftar yang sudah kami periksa, jadi aku tidak mau menebak.

    Kantor KP2MI di daerah namanya BP3MI; bertanya dan mengadu di sana gratis. Tanyakan kantor yang terdekat ke nomor ini:
