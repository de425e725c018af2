import ArgumentParser
import Foundation
import Synchronization

/// Where commands write: answers to standard output, everything else to standard error.
///
/// An answer that can't be written stops no work: an import goes on to its end, and the command then
/// says so once and ends with its status.
enum Terminal {
  /// What became of standard output.
  private enum Output {
    case open
    /// Who read it has left, as `head` does; that is no fault.
    case left
    /// What the system said, as a number.
    case failed(Int32)
  }

  private static let output = Mutex(Output.open)
  /// Whether a line that goes again stands on the terminal.
  private static let isShowing = Mutex(false)

  /// A line of the answer.
  static func answer(_ text: String) {
    clear()
    output.withLock { output in
      guard case .open = output, let error = write(text + "\n", to: STDOUT_FILENO) else { return }
      output = error == EPIPE ? .left : .failed(error)
    }
  }

  /// A line about what goes on or went wrong. Where it can't be written nobody can be told.
  static func tell(_ text: String) {
    clear()
    _ = write(text + "\n", to: STDERR_FILENO)
  }

  /// Whether somebody watches who can be shown lines that go again.
  static var showsProgress: Bool {
    let kind = ProcessInfo.processInfo.environment["TERM"] ?? ""
    return isatty(STDERR_FILENO) == 1 && !["", "dumb"].contains(kind)
  }

  /// How many columns the terminal has.
  static var columns: Int {
    var size = winsize()
    let isKnown = ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    return isKnown ? Int(size.ws_col) : 80
  }

  /// Shows a line that goes again with the next one, or with the next thing that is said.
  static func show(_ line: String) {
    isShowing.withLock { isShowing in
      _ = write(takenBack + line, to: STDERR_FILENO)
      isShowing = true
    }
  }

  /// Takes a shown line back.
  static func clear() {
    isShowing.withLock { isShowing in
      guard isShowing else { return }
      _ = write(takenBack, to: STDERR_FILENO)
      isShowing = false
    }
  }

  /// To the line's beginning, and away with what stands there.
  private static let takenBack = "\r\u{1B}[K"

  /// Makes a pipe that closes an answer to `write` and not the end of the program.
  static func begin() {
    signal(SIGPIPE, SIG_IGN)
  }

  /// With which status to end, once the answer that could not be written has been told.
  static func concluded(_ status: ExitCode) -> ExitCode {
    clear()
    guard case .failed(let error) = output.withLock({ $0 }) else { return status }
    tell(sentence(error))
    return status == .success ? ExitStatus.outputFailed : status
  }

  /// Writes all of a text; the system's number of what stood in the way.
  private static func write(_ text: String, to descriptor: Int32) -> Int32? {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        var place = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        poll(&place, 1, -1)
      } else if errno != EINTR {
        return errno
      }
    }
    return nil
  }

  private static func sentence(_ error: Int32) -> String {
    error == ENOSPC || error == EDQUOT
      ? say(
        "Không ghi được câu trả lời: ổ đĩa đã đầy. Dọn chỗ trống rồi chạy lại.",
        "The answer can't be written: the disk is full. Free some room and run it again."
      )
      : say(
        "Không ghi được câu trả lời ra nơi nhận. Kiểm tra nơi nhận rồi chạy lại.",
        "The answer can't be written where it should go. Check that place and run it again."
      )
  }
}
