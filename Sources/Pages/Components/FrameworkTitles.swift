import Assessment
import Personnel
import Training
import Vietnamese

extension Framework {
  /// What a duty is called; its code where the framework no longer has it.
  func title(of duty: Code<Duty>) -> Bilingual {
    profile(duty)?.duty.title ?? Bilingual(both: duty.text)
  }

  /// What a competency is called; its code where the framework no longer has it.
  func title(of code: Code<Competency>) -> Bilingual {
    competency(code)?.title ?? Bilingual(both: code.text)
  }
}
