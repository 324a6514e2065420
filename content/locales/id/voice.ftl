voice-ask = Pesan suara harus kukirim ke layanan penulis suara di luar CekDulu supaya jadi tulisan. Rekamannya tidak kami simpan. Boleh? Kalau kamu dalam bahaya, ketik /bantuan.
voice-yes = 🎧 Boleh, tuliskan
voice-no = ⌨️ Tidak, aku ketik saja
voice-type = Baik. Ketik saja ceritanya di sini, pendek pun tidak apa-apa.
voice-working = Sedang mendengarkan…
voice-failed = Maaf, suaranya tidak berhasil ditulis. Tolong ketik ceritanya di sini, pendek pun tidak apa-apa. Kalau kamu dalam bahaya, ketik /bantuan.
voice-heard =
    Yang kudengar:
    “{ $text }”
    Sudah benar?
voice-right = ✅ Benar, periksa
voice-wrong = ⌨️ Salah, aku ketik saja
