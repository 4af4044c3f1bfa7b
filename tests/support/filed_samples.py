"""Samples of filed documents that several tests use."""

BOMB = '<?xml version="1.0"?>\n<!DOCTYPE a [<!ENTITY b "cc"><!ENTITY d "&b;&b;">]>\n<a>&d;</a>'

SUBMISSION = """\
<SEC-DOCUMENT>0000000000-25-000001.txt : 20250212
<SEC-HEADER>0000000000-25-000001.hdr.sgml : 20250212
FILED AS OF DATE:\t\t20250212

REPORTING-OWNER:

\tOWNER DATA:
\t\tCOMPANY CONFORMED NAME:\t\t\tLINDQVIST KARIN E
\t\tCENTRAL INDEX KEY:\t\t\t0001999912

\tMAIL ADDRESS:
\t\tSTREET 1:\t\tPO BOX 7
\t\tCITY:\t\t\tAUSTIN
\t\tSTATE:\t\t\tTX
\t\tZIP:\t\t\t78741

ISSUER:

\tCOMPANY DATA:
\t\tCOMPANY CONFORMED NAME:\t\t\tMeridian Robotics Corp
\t\tCENTRAL INDEX KEY:\t\t\t0001999911
</SEC-HEADER>
<DOCUMENT>
<TYPE>3
<SEQUENCE>1
<FILENAME>form3.xml
<TEXT>
<XML>
%s
</XML>
</TEXT>
</DOCUMENT>
<DOCUMENT>
<TYPE>EX-24
<SEQUENCE>2
<FILENAME>poa.htm
<DESCRIPTION>POWER OF ATTORNEY
<TEXT>
<HTML>text</HTML>
</TEXT>
</DOCUMENT>
<DOCUMENT>
<TYPE>GRAPHIC
<SEQUENCE>3
<FILENAME>logo.jpg
<TEXT>
begin 644 logo.jpg
#0V%T
`
end
</TEXT>
</DOCUMENT>
</SEC-DOCUMENT>
"""


def submission_of(document: str) -> str:
    """Return a full submission that holds a document, an exhibit and a picture."""
    return SUBMISSION.replace("%s", document)
