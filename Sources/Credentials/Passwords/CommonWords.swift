/// Words of which people make passwords, here and elsewhere: small letters, without marks.
///
/// Two of them one after the other are refused as well, and any of them with digits and signs around,
/// so that the list stands for some hundred thousand passwords.
enum CommonWords {
  static let all = Set(text.split { $0 == " " || $0 == "\n" }.map { Array($0.utf8) })

  /// The same as they look, so that digits and signs may stand for their letters.
  static let looks = Set(all.map { $0.map(LookAlike.of) })

  /// The longest, in bytes.
  static let longest = all.map(\.count).max() ?? 0

  private static let text = """
    password passwort passord passe contrasena senha motdepasse parola haslo letmein welcome hello
    admin administrator root user login guest test testing tester demo sample default master manager
    system server windows microsoft office computer internet google facebook youtube android samsung
    apple iphone nokia oracle cisco linux ubuntu debian secret secure security private access pass
    change changeme temp temporary new newpass mypass mypassword love iloveyou loveyou lover lovely
    sweet honey baby angel princess prince queen king dragon monkey tiger lion eagle wolf bear horse
    panda dog cat puppy kitten bunny butterfly flower rose lily daisy sunshine summer winter spring
    autumn morning evening sunday monday tuesday wednesday thursday friday saturday january february
    march april june july august september october november december football soccer baseball
    basketball hockey tennis golf liverpool arsenal chelsea manchester united barcelona madrid real
    juventus milan inter bayern ronaldo messi beckham neymar superman batman spiderman ironman
    starwars pokemon pikachu naruto sasuke minecraft fortnite roblox freedom whatever trustno nothing
    something anything everything nobody someone forever always never again please thanks thankyou
    sorry money dollar rich lucky happy smile funny crazy cool super power magic star moon sun sky
    ocean river mountain forest island beach garden house home family mother father brother sister
    daughter son friend friends school student teacher college university company business work
    michael jennifer jessica ashley daniel thomas andrew joshua matthew charlie jordan hunter robert
    george william richard david james john peter paul mark anna maria sophia emma olivia diana
    victoria elizabeth alexander jackson anderson maxwell harley ranger buster shadow killer hacker
    matrix phoenix mustang ferrari porsche mercedes toyota honda yamaha suzuki corvette camaro
    diamond golden silver purple orange yellow black white green blue red pink brown cookie cheese
    chocolate coffee banana cherry pepper ginger pizza burger chicken apple lemon mango peach
    qwerty qwertyuiop qwertyui qwert asdfgh asdfghjkl asdf zxcvbn zxcvbnm zxcv qazwsx qazwsxedc
    wsxedc qweasd qweasdzxc abcdef abcdefg abcdefgh abc abcd abcabc aaa bbb xxx zzz yyy
    one two three four five six seven eight nine zero ten hundred thousand
    matkhau matma mat khau mk pass1 dangnhap dang nhap taikhoan tai khoan quantri quan tri quantrivien
    nguoidung nguoi dung hethong he thong maychu may chu baomat bao mat bimat bi xinchao xin chao chao
    camon cam on anhyeuem emyeuanh anh yeu em yeuem yeuanh iuem ciuyeu nhoanh nhoem nho thuong
    thuongem vochong vo chong conyeu con yeume yeuba bome bo me ba ma ong giadinh gia dinh hanhphuc
    hanh phuc tinhyeu tinh maimai mai mot minh anhem congai cuoi buon vui khong biet khongbiet
    quenroi quen roi deptrai dep trai xinhgai xinh gai chanvai vl vcl hoccach hoc sinh hocsinh
    sinhvien sinh vien giaovien giao vien truong lop congty cong ty coquan co quan nhanuoc nha nuoc
    canbo can congchuc chuc vienchuc vien phong ban so nganh uyban uy ubnd ubndtinh ubndhuyen ubndxa tinhuy huyenuy tinhdoan
    hdnd sonoivu songoaivu noivu ngoaivu noi vu sotttt thongtin thong tin truyenthong truyen doingoai doi ngoai
    thongtindoingoai ttdn ttdoingoai vanhoa van hoa thethao the thao dulich du lich tuyengiao tuyen
    baochi bao chi phongvien phatngon phat ngon daotao dao tao boiduong boi duong taphuan tap huan
    nhansu nhan su lanhdao lanh giamdoc giam doc truongphong phophong pho chuyenvien chuyen
    vietnam viet nam vietnamvodich vodich vo dich toquoc to quoc dangcongsan dang cong san bacho bac
    chutich chu tich hochiminh chi hanoi ha hanoimuathu saigon sai gon haiphong hai danang da nang
    cantho tho hue thuathienhue quangninh quang ninh quangnam quangngai ngai quangbinh binh quangtri
    phuyen phu yen tuyhoa tuy daklak dak lak buonmathuot thuot buonho songcau song cau donghoa dong
    tayhoa tay phuhoa tuyan sonhoa son songhinh hinh dongxuan xuan khanhhoa khanh nhatrang trang
    binhdinh dinh quynhon quy nhon gialai lai pleiku kontum kon tum lamdong lam dalat lat ninhthuan
    thuan binhthuan phanthiet dongnai nai bienhoa bien vungtau vung tau baria longan long tiengiang
    tien giang bentre tre travinh tra vinhlong vinh dongthap thap angiang kiengiang kien rachgia haugiang
    hau soctrang soc baclieu lieu camau ca mau thanhhoa thanh nghean nghe hatinh namdinh ninhbinh
    haiduong hungyen hung bacninh bacgiang langson lang caobang cao bang laocai lao cai yenbai bai
    sonla la dienbien dien laichau chau hoabinh phutho vinhphuc thainguyen thai tuyenquang hagiang
    backan kan
    nguyen tran le pham hoang huynh phan vu dang bui do ho ngo ly dinh mai trinh doan luong duong dao
    truong cao ha chau ta vuong thach lam kieu la tong dam quach hua nie ksor ede
    hoa hong lan hue cuc truc dao anh linh trang huong ngoc thu thuy phuong thao yen oanh nga hang
    hien hanh nhung tuyet van mai my dung tuan hung cuong minh duc quan long son hai nam dat kien
    trung thanh hieu hoang khoa khang bao phuc phuoc loc tho tai loi thang tien manh quy khanh vinh
    bac dong tay nhu y bich chau diem giang han kim lien loan luyen ly mong nguyet nhi quyen sen tam
    thi thoa thom thuong tram trinh tu tuong uyen vy xuan yen duong dong cong chien dinh giap
    bong da bongda mu mufc manutd hagl cahn viettel vinaphone mobifone vnpt fpt zalo momo vietcombank
    agribank bidv vietinbank sacombank techcombank shopee lazada tiki grab
    xe may honda wave dream sh vision airblade exciter winner oto nha dat vang bac tien
    tet nguyendan trungthu giangsinh quockhanh sinhnhat sinh nhat ngay thang nam nammoi chucmung chuc
    mung mung tuoi phat
    """
}
