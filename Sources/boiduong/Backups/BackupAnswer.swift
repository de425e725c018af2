import Backups
import Records
import Vietnamese

/// Tells what a back-up holds: a sentence for people, made of its rows and its digest; the figures
/// for programs.
func tell(
  _ manifest: BackupManifest,
  _ format: AnswerFormat,
  _ sentence: (_ rows: String, _ digest: String) -> String
) {
  let rows = manifest.closing.fingerprint.rows
  let digest = manifest.digest.hexadecimal
  switch format {
  case .text:
    Terminal.answer(sentence(OfficialNumber.text(rows, in: CommandLanguage.current), digest))
  case .json:
    Terminal.answer(
      Fields([
        "file": manifest.file, "bytes": manifest.bytes, "sha256": manifest.sha256.hexadecimal,
        "at": "\(manifest.opening.at)", "version": manifest.opening.version, "rows": rows,
        "digest": digest,
      ]).json
    )
  }
}
