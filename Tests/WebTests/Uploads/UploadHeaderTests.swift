import Testing

@testable import Web

struct `A boundary` {
  @Test(
    arguments: [
      ("multipart/form-data; boundary=abc", "abc"),
      ("Multipart/Form-Data;BOUNDARY=\"a b:c?\"", "a b:c?"),
      (
        "multipart/form-data; charset=utf-8; boundary=----WebKitFormBoundary7MA4YWxk",
        "----WebKitFormBoundary7MA4YWxk"
      ),
      (
        "multipart/form-data; boundary=" + String(repeating: "x", count: 70),
        String(repeating: "x", count: 70)
      ),
      ("multipart/form-data; boundary=abc;", "abc"),
    ]
  )
  func `is read from the type of a request`(type: String, boundary: String) throws {
    #expect(try MultipartBoundary(contentType: type).bytes == Array(boundary.utf8))
  }

  @Test(
    arguments: [
      "multipart/form-data", "multipart/form-data; boundary=", "multipart/form-data; boundary=\"\"",
      "multipart/form-data; boundary=\"abc", "multipart/form-data; boundary=\"a \"",
      "multipart/form-data; boundary=a; boundary=b", "multipart/form-data; boundary=\"a\u{e9}\"",
      "multipart/form-data; boundary=" + String(repeating: "x", count: 71),
      "multipart/form-data; boundary=\"a\r\nb\"",
    ]
  )
  func `that is none is refused`(type: String) {
    #expect(throws: UploadRefusal.self) { try MultipartBoundary(contentType: type) }
  }

  @Test(
    arguments: [
      "", "text/plain; boundary=a", "application/x-www-form-urlencoded",
      "multipart/mixed; boundary=a",
      "multipart/form-datax; boundary=a",
    ]
  )
  func `is of a form alone`(type: String) {
    #expect(throws: UploadRefusal.noForm) { try MultipartBoundary(contentType: type) }
  }
}

struct `The name of a file that was sent` {
  func sent(_ parameter: String) throws -> FileName? {
    let line = "Content-Disposition: form-data; name=\"f\"; " + parameter
    return try MultipartPart(lines: [Array(line.utf8)[...]], limits: UploadLimits()).fileName
  }

  @Test(
    arguments: [
      (#"filename="Danh sách.xlsx""#, "Danh sách.xlsx"), (#"filename="a%22b.xlsx""#, "a\"b.xlsx"),
      (#"filename="a\"b.xlsx""#, "a\"b.xlsx"), (#"filename="a%0D%0Ab""#, "a\r\nb"),
      (#"filename="50%.xlsx""#, "50%.xlsx"), (#"filename="%41%2F%00""#, "%41%2F%00"),
      (#"filename="C:\thư mục\a.xlsx""#, #"C:\thư mục\a.xlsx"#),
      (#"filename="a;b=c.xlsx""#, "a;b=c.xlsx"),
      ("filename=a.xlsx", "a.xlsx"), (#"filename="""#, ""),
      (#"filename*=UTF-8''x.exe; filename="a.xlsx""#, "a.xlsx"), (#"FileName="a""#, "a"),
    ]
  )
  func `is read as browsers write it`(parameter: String, name: String) throws {
    #expect(try sent(parameter)?.sent == name)
  }

  @Test
  func `is not taken from the form that only HTTP knows`() throws {
    #expect(try sent("filename*=UTF-8''x.exe") == nil)
  }

  @Test(
    arguments: [
      ("a.xlsx", "a.xlsx"), ("../../etc/passwd", "passwd"), (#"C:\Users\a\b.xlsx"#, "b.xlsx"),
      ("/", ""), ("a/", ""), ("..", ".."), ("a\r\nb\u{0}\u{7f}\u{85}.xlsx", "ab.xlsx"),
      ("a/\u{301}b", "\u{301}b"), ("a\\\u{301}b", "\u{301}b"), ("x\u{202E}fdp.exe", "xfdp.exe"),
      ("\u{2066}a\u{2028}b", "ab"), ("", ""), ("Tiếng Việt.xlsx", "Tiếng Việt.xlsx"),
    ]
  )
  func `is shown without folders and control signs`(sent: String, shown: String) {
    let base = FileName(sent: sent).baseName
    #expect(Array(base.unicodeScalars) == Array(shown.unicodeScalars))
  }

  @Test(arguments: ["a", "ệ", "𠀀", "e\u{323}\u{302}"])
  func `is shown with 200 bytes at most, never half a sign`(sign: String) {
    let base = FileName(sent: String(repeating: sign, count: 300)).baseName
    #expect((197...200).contains(base.utf8.count))
    #expect(!base.unicodeScalars.contains("\u{FFFD}"))
  }
}
