// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/target.h"

#include "models/values/foldedtext.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <string_view>

namespace {

struct TargetInfo {
    Target target;
    Subject subject;
    std::string_view name;
    // Folded, without spaces and signs, best first: English, German, French, Spanish, Italian, Dutch, Portuguese,
    // Arabic.
    const char *aliases;
};

constexpr auto books = Subject::Books;
constexpr auto users = Subject::Users;
constexpr auto loans = Subject::Loans;

constexpr std::array targets{
    TargetInfo{
        Target::Title, books, "title",
        "title booktitle titel titre titulo titolo maintitle fulltitle titleproper buchtitel العنوان عنوانالكتاب "
        "название originaltitle"},
    TargetInfo{
        Target::Subtitle, books, "subtitle",
        "subtitle untertitel soustitre subtitulo sottotitolo ondertitel remainderoftitle titlelong العنوانالفرعي"},
    TargetInfo{Target::Authors, books, "authors",
               "authors author autoren autor auteur auteurs autores autore autori auteurss verfasser writer writers "
               "creator creators bookauthor authorname authornames authorss mainauthor primaryauthor authorlf المؤلف "
               "المؤلفون автор"},
    TargetInfo{Target::Isbn, books, "isbn",
               "isbn isbn13 isbn10 isbns isbnissn isbnean ean ean13 isbnnumber isbnnr ردمك"},
    TargetInfo{Target::Year, books, "year",
               "year publicationyear originalpublicationyear yearpublished pubyear yearofpublication publishyear "
               "copyrightyear jahr erscheinungsjahr annee anneedepublication anneedeparution ano anodepublicacion anno "
               "annodipubblicazione jaar publicationdate datepublished pubdate publisheddate سنةالنشر السنة год"},
    TargetInfo{Target::Publisher, books, "publisher",
               "publisher verlag editeur editorial editora editore uitgever publishername publishinghouse الناشر "
               "издательство"},
    TargetInfo{Target::Series, books, "series",
               "series seriestitle seriesname reihe serie collectioneditoriale السلسلة"},
    TargetInfo{Target::SeriesNumber, books, "seriesNumber",
               "seriesnumber volume band bandnummer numerodeserie volumenumber seriesno seriesvolume tome"},
    TargetInfo{Target::Language, books, "language",
               "language languagecode sprache langue idioma lingua taal lang languages bookslanguage اللغة язык"},
    TargetInfo{Target::Edition, books, "edition",
               "edition auflage ausgabe edicion edizione druk editionstatement الطبعة"},
    TargetInfo{Target::Pages, books, "pages",
               "pages numberofpages pagecount seiten seitenzahl nombredepages paginas pagine numpages extent الصفحات"},
    TargetInfo{Target::ItemType, books, "itemType",
               "itemtype type medium medienart medientyp materialtype format typedocument tipo itype mediatype النوع"},
    TargetInfo{Target::Collection, books, "collection",
               "collection sammlung bestand fonds coleccion collezione genre ccode collectioncode department المجموعة"},
    TargetInfo{Target::Classification, books, "classification",
               "classification dewey ddc dewedecimal deweydecimal systematik classe clasificacion lcc lcclassification "
               "udc notation التصنيف"},
    TargetInfo{Target::CallNumber, books, "callNumber",
               "callnumber signatur standort cote signatura collocazione shelfmark itemcallnumber shelfnumber "
               "signatuur رقمالطلب"},
    TargetInfo{
        Target::Subjects, books, "subjects",
        "subjects subject schlagworter schlagwort schlagworte sujets materias soggetti onderwerpen keywords tags "
        "topics الموضوعات"},
    TargetInfo{Target::Summary, books, "summary",
               "summary description abstract inhalt beschreibung zusammenfassung resume resumen riassunto annotation "
               "synopsis الملخص"},
    TargetInfo{
        Target::Barcode, books, "barcode",
        "barcode itembarcode copybarcode strichcode codebarre codebarres codigodebarras codiceabarre exemplarnummer "
        "mediennummer accessionnumber inventorynumber inventarnummer inventaire copynumber accession الباركود"},
    TargetInfo{
        Target::Location, books, "location",
        "location shelf standortname regal emplacement ubicacion ubicazione locatie copylocation shelvinglocation "
        "homebranch room raum الموقع"},
    TargetInfo{Target::Price, books, "price",
               "price preis prix precio prezzo prijs cost replacementprice purchaseprice listprice السعر"},
    TargetInfo{
        Target::AcquiredOn, books, "acquired",
        "acquired acquiredon dateacquired acquisitiondate zugang zugangsdatum anschaffungsdatum datedacquisition "
        "fechadeadquisicion dateadded purchased purchasedate تاريخالاقتناء"},
    TargetInfo{Target::CopyStatus, books, "status",
               "status copystatus itemstatus zustandstatus verfugbarkeit statut estado stato availability الحالة"},
    TargetInfo{Target::CopyCount, books, "copies",
               "copies numberofcopies copycount anzahl anzahlexemplare exemplare exemplaires nombredexemplaires "
               "ejemplares copie exemplaren quantity qty عددالنسخ"},
    TargetInfo{Target::CopyCondition, books, "condition", "condition zustand etat condicion condizione copycondition"},
    TargetInfo{
        Target::CopyRemarks, books, "remarks",
        "remarks copyremarks bemerkung bemerkungen remarques observaciones osservazioni itemnotes copynotes ملاحظات"},

    TargetInfo{
        Target::CardNumber, users, "card",
        "cardnumber card barcode librarycard cardno ausweis ausweisnummer kartennummer numerodecarte carte "
        "tarjeta numerodetarjeta tessera membernumber memberid memberno patronbarcode userbarcode membershipnumber "
        "borrowernumber studentid studentnumber رقمالبطاقة"},
    TargetInfo{Target::GivenName, users, "givenName",
               "givenname firstname vorname prenom nombre nome voornaam forename given first الاسمالاول"},
    TargetInfo{Target::MiddleName, users, "middleName", "middlename middle zweitername secondname tussenvoegsel"},
    TargetInfo{
        Target::FamilyName, users, "familyName",
        "familyname lastname surname nachname familienname nom nomdefamille apellido apellidos cognome achternaam "
        "last family اسمالعائلة"},
    TargetInfo{Target::Name, users, "name",
               "name fullname displayname vollername nomcomplet nombrecompleto nomecompleto naam membername "
               "patronname الاسم имя"},
    TargetInfo{Target::UserName, users, "userName",
               "username login userid benutzername anmeldename identifiant usuario loginname account اسمالمستخدم"},
    TargetInfo{Target::Email, users, "email",
               "email emailaddress mail epost courriel correo correoelectronico posta emails البريدالالكتروني"},
    TargetInfo{Target::Phone, users, "phone",
               "phone telephone telefon tel telefono phonenumber mobile mobilephone handy portable movil cellulare "
               "telefoon phone2 cell الهاتف"},
    TargetInfo{Target::Address, users, "address",
               "address addresses anschrift adresse direccion indirizzo adres endereco postaladdress العنوانالبريدي"},
    TargetInfo{Target::Street, users, "street",
               "street strasse rue calle via straat streetaddress address1 addressline1 strassehausnummer الشارع"},
    TargetInfo{Target::PostalCode, users, "postalCode",
               "postalcode zip zipcode postcode plz codepostal codigopostal cap postalcodes الرمزالبريدي"},
    TargetInfo{Target::City, users, "city", "city town ort stadt wohnort ville ciudad citta plaats cidade المدينة"},
    TargetInfo{Target::Region, users, "region",
               "region state province bundesland kanton etatprovince provincia county"},
    TargetInfo{Target::Country, users, "country", "country land pays pais paese countrycode البلد"},
    TargetInfo{Target::DateOfBirth, users, "dateOfBirth",
               "dateofbirth birthdate dob born birthday geburtsdatum geboren datedenaissance fechadenacimiento "
               "datadinascita geboortedatum تاريخالميلاد"},
    TargetInfo{Target::RegisteredOn, users, "registered",
               "registered registeredon enrolled dateenrolled enrolmentdate enrollmentdate joined registrationdate "
               "membersince anmeldedatum eintritt inscription fechadealta dataiscrizione تاريخالتسجيل"},
    TargetInfo{Target::ExpiresOn, users, "expires",
               "expires expireson expirationdate expirydate dateexpiry validuntil gultigbis ablaufdatum expiration "
               "fechadecaducidad scadenza geldigtot تاريخالانتهاء"},
    TargetInfo{Target::IsActive, users, "active", "active isactive aktiv actif activo attivo actief enabled نشط"},
    TargetInfo{
        Target::Category, users, "category",
        "category usercategory categorycode patroncategory patrongroup membertype usertype kategorie benutzergruppe "
        "categorie categoria الفئة"},
    TargetInfo{Target::Group, users, "group",
               "group class klasse gruppe classe clase gruppo groep grade form schoolclass المجموعة الصف"},
    TargetInfo{Target::UserRemarks, users, "remarks",
               "remarks notes note comments bemerkung bemerkungen remarques observaciones opmerkingen ملاحظات"},

    TargetInfo{Target::LoanCard, loans, "card",
               "cardnumber card librarycard usercard patronbarcode userbarcode membernumber ausweis carte tarjeta"},
    TargetInfo{Target::LoanBarcode, loans, "barcode",
               "barcode copybarcode itembarcode copy strichcode codebarre codigodebarras mediennummer"},
    TargetInfo{
        Target::LoanedOn, loans, "loaned",
        "loaned loanedat loanedon loandate issuedate checkoutdate dateborrowed borrowed lent ausgeliehen entliehen "
        "dateemprunt"},
    TargetInfo{Target::DueOn, loans, "due", "due dueon duedate datedue ruckgabebis fallig leihfrist dateretour"},
    TargetInfo{Target::ReturnedOn, loans, "returned",
               "returned returnedat returnedon returndate checkindate datereturned zuruckgegeben retourne"},
    TargetInfo{Target::Renewals, loans, "renewals", "renewals renewed timesrenewed verlangerungen"},
    TargetInfo{Target::LoanRemarks, loans, "remarks", "remarks notes note bemerkung"},
};

const TargetInfo *infoOf(Target target)
{
    const auto *found = std::find_if(targets.begin(), targets.end(),
                                     [target](const TargetInfo &info) { return info.target == target; });
    return found == targets.end() ? nullptr : found;
}

QString text(std::string_view view)
{
    return QString::fromLatin1(view.data(), static_cast<qsizetype>(view.size()));
}

QString plain(const QString &column)
{
    return foldedWords(column).join(QString());
}

const QHash<Target, QStringList> &aliases()
{
    static const QHash<Target, QStringList> table = [] {
        QHash<Target, QStringList> names;
        for (const TargetInfo &info : targets) {
            for (const QString &alias : QString::fromUtf8(info.aliases).split(QLatin1Char(' '))) {
                names[info.target] << plain(alias);
            }
            // The words of mapping files and of our own exports are names too.
            names[info.target] << plain(text(info.name));
        }
        return names;
    }();
    return table;
}

} // namespace

QString nameOf(Subject subject)
{
    switch (subject) {
    case Subject::Books: return QStringLiteral("books");
    case Subject::Users: return QStringLiteral("users");
    case Subject::Loans: break;
    }
    return QStringLiteral("loans");
}

std::optional<Subject> subjectNamed(const QString &name)
{
    for (const Subject subject : {Subject::Books, Subject::Users, Subject::Loans}) {
        if (name == nameOf(subject)) {
            return subject;
        }
    }
    return std::nullopt;
}

QString nameOf(Target target)
{
    const TargetInfo *info = infoOf(target);
    return info ? text(info->name) : QString();
}

std::optional<Target> targetNamed(const QString &name, Subject subject)
{
    for (const TargetInfo &info : targets) {
        if (info.subject == subject && name == text(info.name)) {
            return info.target;
        }
    }
    return std::nullopt;
}

QList<Target> targetsOf(Subject subject)
{
    QList<Target> list;
    for (const TargetInfo &info : targets) {
        if (info.subject == subject) {
            list << info.target;
        }
    }
    return list;
}

bool takesSeveralColumns(Target target)
{
    return target == Target::Authors || target == Target::Subjects || target == Target::Phone
        || target == Target::UserRemarks || target == Target::CopyRemarks;
}

bool isDate(Target target)
{
    return target == Target::AcquiredOn || target == Target::DateOfBirth || target == Target::RegisteredOn
        || target == Target::ExpiresOn || target == Target::LoanedOn || target == Target::DueOn
        || target == Target::ReturnedOn;
}

bool isOfCopies(Target target)
{
    return target >= Target::Barcode && target <= Target::CopyRemarks;
}

int fitOf(const QString &column, Target target)
{
    const QString name = plain(column);
    if (name.isEmpty()) {
        return 0;
    }
    const qsizetype at = aliases().value(target).indexOf(name);
    return at < 0 ? 0 : std::max(100 - 3 * static_cast<int>(at), 10);
}
