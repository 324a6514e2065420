feedback-good = 👍 Membantu
feedback-bad = 👎 Belum
feedback-thanks = Terima kasih, sudah kami catat.
feedback-keep = 📝 Minta tim menjawab ini
feedback-ask =
    Boleh kami simpan pertanyaan ini tanpa namamu, supaya jawabannya bisa kami perbaiki?

    Yang disimpan: “{ $question }”
    Terkunci, dibaca tim CekDulu, dan dihapus sesudah dipakai, paling lama { $days } hari. Kamu bisa menghapusnya dengan /hapus. Kami tidak bisa membalas langsung ke kamu.
feedback-yes = ✅ Boleh disimpan
feedback-no = Jangan disimpan
feedback-kept = Terima kasih. Pertanyaanmu kami simpan tanpa nama. Sementara itu, orang sungguhan bisa ditanya lewat /bantuan.
feedback-refused = Oke, pertanyaanmu tidak disimpan.
feedback-gone = Pertanyaannya sudah tidak kami pegang. Kirim sekali lagi ya.
question-title = Bagaimana jawaban kami, { $days } hari terakhir:
question-count = { $topic }: 👍 { $good }, 👎 { $bad }, tanpa jawaban { $unknown }
question-no-topic = Topik lain
question-no-votes = Belum ada penilaian.
question-texts = { $count ->
    [0] Belum ada pertanyaan yang boleh disimpan.
   *[other] Pertanyaan yang boleh disimpan: { $count }. Tekan ✓ kalau sudah masuk konten, lalu terhapus.
 }
question-bad = { $number }. 👎 { $date }, jawaban [{ $fact }]: “{ $text }”
question-unknown = { $number }. ❓ { $date }, tanpa jawaban: “{ $text }”
question-closed = Selesai, pertanyaannya dihapus.
cli-questions = pertanyaan yang belum terjawab baik: jumlah per topik, dan teks yang boleh disimpan
cli-questions-days = jumlah hari ke belakang
cli-questions-json = keluaran JSON
cli-questions-bad-days = --days harus bilangan bulat mulai 1.
cli-questions-count = { $topic }: membantu { $good }, belum { $bad }, tanpa jawaban { $unknown }
cli-questions-listed = { $count } pertanyaan, penilaian { $days } hari terakhir.
