<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Answers</name>
    <message>
        <source>no limit</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>(not known yet)</source>
        <translation>(noch nicht bekannt)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 read</source>
        <translation>, %1 gelesen</translation>
    </message>
    <message>
        <source>%1: %2, %3%4</source>
        <translation>%1: %2, %3%4</translation>
    </message>
    <message>
        <source>User ID      %1</source>
        <translation>Benutzer-ID   %1</translation>
    </message>
    <message>
        <source>name         %1</source>
        <translation>Name          %1</translation>
    </message>
    <message>
        <source>listens at   %1</source>
        <translation>lauscht auf   %1</translation>
    </message>
    <message>
        <source>links name   %1</source>
        <translation>Links nennen  %1</translation>
    </message>
    <message>
        <source>pin          %1</source>
        <translation>Pin           %1</translation>
    </message>
    <message>
        <source>from outside %1</source>
        <translation>von außen     %1</translation>
    </message>
    <message>
        <source>fetches into %1</source>
        <translation>lädt nach     %1</translation>
    </message>
    <message>
        <source>down         %1 (%2)</source>
        <translation>Empfang       %1 (%2)</translation>
    </message>
    <message>
        <source>up           %1 (%2)</source>
        <translation>Versand       %1 (%2)</translation>
    </message>
    <message>
        <source>peers        %1</source>
        <translation>Peers         %1</translation>
    </message>
    <message>
        <source>shares       %1</source>
        <translation>Freigaben     %1</translation>
    </message>
    <message>
        <source>transfers    %1</source>
        <translation>Übertragungen %1</translation>
    </message>
    <message>
        <source>want to register: %1</source>
        <translation>möchten sich registrieren: %1</translation>
    </message>
    <message>
        <source>%1
For typing: the address of this peer and the code %2
Valid until %3</source>
        <translation>%1
Zum Abtippen: die Adresse dieses Peers und der Code %2
Gültig bis %3</translation>
    </message>
    <message>
        <source>No invitations are open.</source>
        <translation>Es sind keine Einladungen offen.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Uses left</source>
        <translation>Noch nutzbar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>registered: %1</source>
        <translation>registriert: %1</translation>
    </message>
    <message>
        <source>Registered with %1.</source>
        <translation>Bei %1 registriert.</translation>
    </message>
    <message>
        <source>Asked %1; a person there must accept.</source>
        <translation>%1 ist gefragt; dort muss jemand zustimmen.</translation>
    </message>
    <message>
        <source>Both sides see the same words: %1</source>
        <translation>Beide Seiten sehen dieselben Wörter: %1</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Niemand wartet.</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>Benutzer-ID</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>words: %1</source>
        <translation>Wörter: %1</translation>
    </message>
    <message>
        <source>No peers yet. Invite somebody, or register with a link.</source>
        <translation>Noch keine Peers. Laden Sie jemanden ein oder registrieren Sie sich mit einem Link.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>No groups.</source>
        <translation>Keine Gruppen.</translation>
    </message>
    <message>
        <source>%1 is in %2. Whoever has that file and the passphrase is this peer.</source>
        <translation>%1 ist in %2. Wer diese Datei und die Passphrase hat, ist dieser Peer.</translation>
    </message>
    <message>
        <source>The profile is %1 now, from %2.</source>
        <translation>Das Profil ist jetzt %1, aus %2.</translation>
    </message>
    <message>
        <source>Only one copy of it may run: a second one is noticed and stopped.</source>
        <translation>Nur eine Kopie davon darf laufen: Eine zweite fällt auf und wird angehalten.</translation>
    </message>
    <message>
        <source>Nothing happened.</source>
        <translation>Es ist nichts vorgefallen.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Ausgelassen:</translation>
    </message>
    <message>
        <source>Nothing is shared.</source>
        <translation>Es ist nichts freigegeben.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>(fetched)</source>
        <translation>(heruntergeladen)</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>    %1 from %2 %3</source>
        <translation>    %1 von %2 %3</translation>
    </message>
    <message>
        <source>Names that were taken:</source>
        <translation>Namen, die vergeben waren:</translation>
    </message>
    <message>
        <source>No transfers.</source>
        <translation>Keine Übertragungen.</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Übertragung</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>%1, %2 checked</source>
        <translation>%1, %2 geprüft</translation>
    </message>
    <message>
        <source>All right: %1.</source>
        <translation>Alles in Ordnung: %1.</translation>
    </message>
    <message>
        <source>Not what was signed (%1):</source>
        <translation>Nicht das, was signiert wurde (%1):</translation>
    </message>
    <message>
        <source> %1 %  %2 of %3</source>
        <translation> %1 %  %2 von %3</translation>
    </message>
</context>
<context>
    <name>CommandArguments</name>
    <message>
        <source>there is no option %1</source>
        <translation>die Option %1 gibt es nicht</translation>
    </message>
    <message>
        <source>%1 goes before the command</source>
        <translation>%1 gehört vor den Befehl</translation>
    </message>
    <message>
        <source>%1 is given twice</source>
        <translation>%1 ist zweimal angegeben</translation>
    </message>
    <message>
        <source>%1 needs a value</source>
        <translation>%1 braucht einen Wert</translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation>es fehlt etwas</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one too many</source>
        <translation>„%1“ ist zu viel</translation>
    </message>
    <message>
        <source>%1 takes a number such as 500k, 20M or 1Gi, not &quot;%2&quot;</source>
        <translation>%1 erwartet eine Zahl wie 500k, 20M oder 1Gi, nicht „%2“</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>an invitation lives for a year at most</source>
        <translation>eine Einladung gilt höchstens ein Jahr</translation>
    </message>
    <message>
        <source>say list or revoke</source>
        <translation>list oder revoke angeben</translation>
    </message>
    <message>
        <source>say list, accept, refuse or block</source>
        <translation>list, accept, refuse oder block angeben</translation>
    </message>
    <message>
        <source>say list, suspend, allow or remove</source>
        <translation>list, suspend, allow oder remove angeben</translation>
    </message>
    <message>
        <source>say list, create, add or remove</source>
        <translation>list, create, add oder remove angeben</translation>
    </message>
    <message>
        <source>name the group and at least one user</source>
        <translation>die Gruppe und mindestens einen Benutzer angeben</translation>
    </message>
    <message>
        <source>say which folder</source>
        <translation>den Ordner angeben</translation>
    </message>
    <message>
        <source>say what to set</source>
        <translation>angeben, was zu setzen ist</translation>
    </message>
    <message>
        <source>say export or import, and a file</source>
        <translation>export oder import und eine Datei angeben</translation>
    </message>
    <message>
        <source>Show who this peer is, where it listens and what it does.</source>
        <translation>Zeigen, wer dieser Peer ist, wo er lauscht und was er tut.</translation>
    </message>
    <message>
        <source>Make an invitation: a link, and a code for typing.</source>
        <translation>Eine Einladung erstellen: einen Link und einen Code zum Abtippen.</translation>
    </message>
    <message>
        <source>List the invitations that are open and whom they let in, or revoke one.</source>
        <translation>Die offenen Einladungen auflisten und wen sie eingelassen haben, oder eine widerrufen.</translation>
    </message>
    <message>
        <source>Register with the peer that invited you, both ways; - reads the link from stdin.</source>
        <translation>Sich beim einladenden Peer registrieren, in beide Richtungen; - liest den Link von der Standardeingabe.</translation>
    </message>
    <message>
        <source>See and decide who wants to register without an invitation.</source>
        <translation>Ansehen und entscheiden, wer sich ohne Einladung registrieren möchte.</translation>
    </message>
    <message>
        <source>List the peers you are registered with, suspend or remove one.</source>
        <translation>Die Peers auflisten, bei denen Sie registriert sind, einen sperren oder entfernen.</translation>
    </message>
    <message>
        <source>Put peers into groups, to share with a group.</source>
        <translation>Peers in Gruppen einteilen, um für eine Gruppe freizugeben.</translation>
    </message>
    <message>
        <source>Back up who this peer is, under a passphrase, or begin a new profile with it.</source>
        <translation>Sichern, wer dieser Peer ist, unter einer Passphrase, oder damit ein neues Profil beginnen.</translation>
    </message>
    <message>
        <source>Show what you should know of: stolen sessions, wrong pieces, bans.</source>
        <translation>Zeigen, wovon Sie wissen sollten: gestohlene Sitzungen, falsche Teile, Ausschlüsse.</translation>
    </message>
    <message>
        <source>Share files or a folder in place and print the link.</source>
        <translation>Dateien oder einen Ordner an Ort und Stelle freigeben und den Link ausgeben.</translation>
    </message>
    <message>
        <source>List what this peer shares and serves.</source>
        <translation>Auflisten, was dieser Peer freigibt und liefert.</translation>
    </message>
    <message>
        <source>Say anew who may read a share; whoever is not named is cut off.</source>
        <translation>Neu festlegen, wer eine Freigabe lesen darf; wer nicht genannt ist, verliert den Zugang.</translation>
    </message>
    <message>
        <source>Stop sharing. The files stay where they are.</source>
        <translation>Die Freigabe beenden. Die Dateien bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Print the link of a share again.</source>
        <translation>Den Link einer Freigabe noch einmal ausgeben.</translation>
    </message>
    <message>
        <source>Fetch a share, or files and folders of it, from every peer that has it; - reads the link from stdin.</source>
        <translation>Eine Freigabe oder Dateien und Ordner daraus von jedem Peer herunterladen, der sie hat; - liest den Link von der Standardeingabe.</translation>
    </message>
    <message>
        <source>List the transfers.</source>
        <translation>Die Übertragungen auflisten.</translation>
    </message>
    <message>
        <source>Wait until a transfer is finished or has failed.</source>
        <translation>Warten, bis eine Übertragung fertig oder fehlgeschlagen ist.</translation>
    </message>
    <message>
        <source>Pause a transfer.</source>
        <translation>Eine Übertragung anhalten.</translation>
    </message>
    <message>
        <source>Go on with a paused transfer.</source>
        <translation>Eine angehaltene Übertragung fortsetzen.</translation>
    </message>
    <message>
        <source>Move a transfer among those of its priority that wait for their turn.</source>
        <translation>Eine Übertragung unter den Wartenden ihrer Priorität verschieben.</translation>
    </message>
    <message>
        <source>say up, down, top or bottom</source>
        <translation>up, down, top oder bottom angeben</translation>
    </message>
    <message>
        <source>Say which transfers fetch first.</source>
        <translation>Festlegen, welche Übertragungen zuerst herunterladen.</translation>
    </message>
    <message>
        <source>say low, normal or high</source>
        <translation>low, normal oder high angeben</translation>
    </message>
    <message>
        <source>Forget a transfer. Finished files stay; unfinished ones are removed.</source>
        <translation>Eine Übertragung vergessen. Fertige Dateien bleiben; unfertige werden gelöscht.</translation>
    </message>
    <message>
        <source>Read everything again and compare it with what was signed.</source>
        <translation>Alles noch einmal lesen und mit dem Signierten vergleichen.</translation>
    </message>
    <message>
        <source>Limit the rates in bytes a second, 0 for no limit: 500k, 20M, 1Gi.</source>
        <translation>Die Raten in Byte je Sekunde begrenzen, 0 für unbegrenzt: 500k, 20M, 1Gi.</translation>
    </message>
    <message>
        <source>Change what this peer calls itself, or where it puts what it fetches.</source>
        <translation>Ändern, wie dieser Peer sich nennt oder wohin er herunterlädt.</translation>
    </message>
    <message>
        <source>Stop the program that runs on this profile.</source>
        <translation>Das Programm beenden, das auf diesem Profil läuft.</translation>
    </message>
</context>
<context>
    <name>Datasets</name>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Peers</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Who may fetch</source>
        <translation>Wer herunterladen darf</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>(not known yet)</source>
        <translation>(noch nicht bekannt)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A dataset&apos;s name, then its state, for screen readers</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 von %3</translation>
    </message>
    <message numerus="yes">
        <source>delivered by %1 of %Ln peer(s)</source>
        <translation>
            <numerusform>geliefert von %1 von %Ln Peer</numerusform>
            <numerusform>geliefert von %1 von %Ln Peers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>This is not a valid input. Correct it and try again.</source>
        <translation>Diese Eingabe ist nicht gültig. Berichtigen Sie sie und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This is larger than the program accepts.</source>
        <translation>Das ist größer, als das Programm annimmt.</translation>
    </message>
    <message>
        <source>This is not supported. A newer version of the program may know it.</source>
        <translation>Das wird nicht unterstützt. Eine neuere Version des Programms kennt es vielleicht.</translation>
    </message>
    <message>
        <source>The other peer sent something that makes no sense. It may run a faulty version.</source>
        <translation>Der andere Peer hat etwas Unsinniges gesendet. Vielleicht läuft dort eine fehlerhafte Version.</translation>
    </message>
    <message>
        <source>A signature does not fit, so what it signs is not trusted. Ask the publisher for a new link.</source>
        <translation>Eine Signatur passt nicht, deshalb wird dem Signierten nicht vertraut. Bitten Sie den Herausgeber um einen neuen Link.</translation>
    </message>
    <message>
        <source>This path leads outside the folder or has a name that is not allowed. Nothing was written.</source>
        <translation>Dieser Pfad führt aus dem Ordner hinaus oder enthält einen unzulässigen Namen. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>There is no such thing here, or you may not see it.</source>
        <translation>So etwas gibt es hier nicht, oder Sie dürfen es nicht sehen.</translation>
    </message>
    <message>
        <source>This exists already.</source>
        <translation>Das gibt es schon.</translation>
    </message>
    <message>
        <source>This conflicts with what is there. Look at the present state and try again.</source>
        <translation>Das widerspricht dem, was schon da ist. Sehen Sie sich den jetzigen Stand an und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This was here once and is gone.</source>
        <translation>Das war einmal hier und ist fort.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. Look at the new state and try again.</source>
        <translation>Das wurde inzwischen von jemand anderem geändert. Sehen Sie sich den neuen Stand an und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The other peer does not accept our registration. Register again with a new invitation.</source>
        <translation>Der andere Peer erkennt unsere Registrierung nicht an. Registrieren Sie sich mit einer neuen Einladung noch einmal.</translation>
    </message>
    <message>
        <source>There is no valid session with the other peer. Register with it first.</source>
        <translation>Mit dem anderen Peer besteht keine gültige Sitzung. Registrieren Sie sich zuerst bei ihm.</translation>
    </message>
    <message>
        <source>The session belongs to another address. The program logs in again by itself.</source>
        <translation>Die Sitzung gehört zu einer anderen Adresse. Das Programm meldet sich von selbst wieder an.</translation>
    </message>
    <message>
        <source>You may not do this. Ask the owner for the right.</source>
        <translation>Dazu sind Sie nicht berechtigt. Bitten Sie den Eigentümer um das Recht.</translation>
    </message>
    <message>
        <source>The account is suspended. Ask the person who runs the other peer.</source>
        <translation>Das Konto ist gesperrt. Fragen Sie, wer den anderen Peer betreibt.</translation>
    </message>
    <message>
        <source>The invitation is not valid: wrong, used up or expired. Ask for a new one.</source>
        <translation>Die Einladung ist nicht gültig: falsch, verbraucht oder abgelaufen. Bitten Sie um eine neue.</translation>
    </message>
    <message>
        <source>The other peer takes no registrations without an invitation. Ask for one.</source>
        <translation>Der andere Peer nimmt Registrierungen nur mit Einladung an. Bitten Sie um eine.</translation>
    </message>
    <message>
        <source>The registration waits until a person accepts it.</source>
        <translation>Die Registrierung wartet, bis dort jemand zustimmt.</translation>
    </message>
    <message>
        <source>The registration was refused.</source>
        <translation>Die Registrierung wurde abgelehnt.</translation>
    </message>
    <message>
        <source>This peer is registered already.</source>
        <translation>Dieser Peer ist schon registriert.</translation>
    </message>
    <message>
        <source>The key of this peer is not the one that was registered. It may be somebody else: compare the words with that person before you go on.</source>
        <translation>Der Schlüssel dieses Peers ist nicht der registrierte. Es könnte jemand anderes sein: Vergleichen Sie mit der Person die Wörter, bevor Sie fortfahren.</translation>
    </message>
    <message>
        <source>This needs an encrypted connection.</source>
        <translation>Dafür ist eine verschlüsselte Verbindung nötig.</translation>
    </message>
    <message>
        <source>This is your own identity. If the same profile runs on another computer, stop one of the two.</source>
        <translation>Das ist Ihre eigene Identität. Läuft dasselbe Profil auf einem anderen Rechner, beenden Sie eines der beiden.</translation>
    </message>
    <message>
        <source>The piece size must be a power of two from 16 KiB to 64 MiB.</source>
        <translation>Die Teilgröße muss eine Zweierpotenz von 16 KiB bis 64 MiB sein.</translation>
    </message>
    <message>
        <source>This range of hashes cannot be asked for.</source>
        <translation>Dieser Bereich von Hashwerten kann nicht angefordert werden.</translation>
    </message>
    <message>
        <source>This range lies outside the file.</source>
        <translation>Dieser Bereich liegt außerhalb der Datei.</translation>
    </message>
    <message>
        <source>The other peer does not keep hashes of this size. Others may.</source>
        <translation>Der andere Peer hält Hashwerte dieser Größe nicht vor. Andere vielleicht schon.</translation>
    </message>
    <message>
        <source>The hashes must be sent before the pieces.</source>
        <translation>Die Hashwerte müssen vor den Teilen gesendet werden.</translation>
    </message>
    <message>
        <source>The hashes do not belong to the file. They were not used.</source>
        <translation>Die Hashwerte gehören nicht zu dieser Datei. Sie wurden nicht verwendet.</translation>
    </message>
    <message>
        <source>A piece is not what the publisher signed. It was thrown away and is fetched again.</source>
        <translation>Ein Teil ist nicht das, was der Herausgeber signiert hat. Er wurde verworfen und wird neu heruntergeladen.</translation>
    </message>
    <message>
        <source>The file is not what it was when it was shared. Restore it, or share it again.</source>
        <translation>Die Datei ist nicht mehr so, wie sie freigegeben wurde. Stellen Sie sie wieder her oder geben Sie sie neu frei.</translation>
    </message>
    <message>
        <source>This was tried too often. Wait a little.</source>
        <translation>Das wurde zu oft versucht. Warten Sie etwas.</translation>
    </message>
    <message>
        <source>The other peer is busy. The program tries again by itself.</source>
        <translation>Der andere Peer ist ausgelastet. Das Programm versucht es von selbst wieder.</translation>
    </message>
    <message>
        <source>The storage quota is used up.</source>
        <translation>Das Speicherkontingent ist aufgebraucht.</translation>
    </message>
    <message>
        <source>The traffic quota of this period is used up.</source>
        <translation>Das Datenkontingent dieses Zeitraums ist aufgebraucht.</translation>
    </message>
    <message>
        <source>This could not be read from the disk.</source>
        <translation>Das konnte nicht vom Datenträger gelesen werden.</translation>
    </message>
    <message>
        <source>This could not be written to the disk.</source>
        <translation>Das konnte nicht auf den Datenträger geschrieben werden.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space; what waits goes on by itself.</source>
        <translation>Der Datenträger ist voll. Schaffen Sie Platz; was wartet, läuft von selbst weiter.</translation>
    </message>
    <message>
        <source>The folder is not there. Connect its disk or bring the folder back; what waits goes on by itself.</source>
        <translation>Der Ordner ist nicht da. Schließen Sie seinen Datenträger an oder stellen Sie den Ordner wieder her; was wartet, läuft von selbst weiter.</translation>
    </message>
    <message>
        <source>The disk or folder can only be read. Make it writable, or choose another one.</source>
        <translation>Der Datenträger oder Ordner ist schreibgeschützt. Machen Sie ihn beschreibbar oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The system does not permit this. Look at the permissions of the file or folder.</source>
        <translation>Das System erlaubt das nicht. Prüfen Sie die Rechte der Datei oder des Ordners.</translation>
    </message>
    <message>
        <source>The profile was written by a newer version of the program. It was not touched: install that version.</source>
        <translation>Das Profil stammt von einer neueren Version des Programms. Es wurde nicht angerührt: Installieren Sie diese Version.</translation>
    </message>
    <message>
        <source>The database of the profile is damaged. It was not touched: put a copy back in its place.</source>
        <translation>Die Datenbank des Profils ist beschädigt. Sie wurde nicht angerührt: Spielen Sie eine Sicherungskopie zurück.</translation>
    </message>
    <message>
        <source>The database of the profile is in use by another program.</source>
        <translation>Die Datenbank des Profils wird von einem anderen Programm benutzt.</translation>
    </message>
    <message>
        <source>The database of the profile does not work.</source>
        <translation>Die Datenbank des Profils funktioniert nicht.</translation>
    </message>
    <message>
        <source>The other peer cannot be reached. It may be switched off; the program tries again by itself.</source>
        <translation>Der andere Peer ist nicht erreichbar. Vielleicht ist er ausgeschaltet; das Programm versucht es von selbst wieder.</translation>
    </message>
    <message>
        <source>The other peer did not answer in time.</source>
        <translation>Der andere Peer hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Another key answers at this address than the link names. Nothing was sent to it.</source>
        <translation>Unter dieser Adresse antwortet ein anderer Schlüssel als im Link genannt. Es wurde nichts dorthin gesendet.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>Die Verbindung ist abgebrochen.</translation>
    </message>
    <message>
        <source>Another program uses this address and port. Choose another port.</source>
        <translation>Ein anderes Programm benutzt diese Adresse und diesen Port. Wählen Sie einen anderen Port.</translation>
    </message>
    <message>
        <source>No peer that has this can be reached now. It goes on by itself when one comes back.</source>
        <translation>Zurzeit ist kein Peer erreichbar, der das hat. Es geht von selbst weiter, sobald einer wiederkommt.</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>Das wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The program is stopping.</source>
        <translation>Das Programm wird beendet.</translation>
    </message>
    <message>
        <source>Nothing runs on this profile. Start torrentttpd or the desktop program first.</source>
        <translation>Auf diesem Profil läuft nichts. Starten Sie zuerst torrentttpd oder das Programm mit Fenster.</translation>
    </message>
    <message>
        <source>The program already runs on this profile.</source>
        <translation>Das Programm läuft schon auf diesem Profil.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong in the program.</source>
        <translation>Im Programm ist etwas Unerwartetes schiefgegangen.</translation>
    </message>
    <message>
        <source>Whoever answers there does not know the code; it may be somebody in between. Nothing was kept. Compare the address and ask for a new code.</source>
        <translation>Wer dort antwortet, kennt den Code nicht; es könnte jemand dazwischen sitzen. Es wurde nichts behalten. Vergleichen Sie die Adresse und bitten Sie um einen neuen Code.</translation>
    </message>
    <message>
        <source>The passphrase is not the one with which this was sealed. Try again.</source>
        <translation>Das ist nicht die Passphrase, mit der dies versiegelt wurde. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This is no identity that can be read: damaged, or something else. Take another copy of it.</source>
        <translation>Das ist keine lesbare Identität: beschädigt oder etwas anderes. Nehmen Sie eine andere Kopie.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A percentage: a number and the sign</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Some of all, &quot;2 of 23&quot;</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>Short forms of second, minute, hour and day, for the column &quot;Time left&quot;</extracomment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1&#xa0;d %2&#xa0;h</translation>
    </message>
    <message>
        <source>[address]</source>
        <translation>[Adresse]</translation>
    </message>
    <message>
        <source>[link]</source>
        <translation>[Link]</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>no passphrase was given</source>
        <translation>es wurde keine Passphrase angegeben</translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>Neue Passphrase: </translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>Noch einmal: </translation>
    </message>
    <message>
        <source>the two are not the same</source>
        <translation>die beiden stimmen nicht überein</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Passphrase: </translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>somebody without a name</source>
        <translation>jemand ohne Namen</translation>
    </message>
    <message>
        <source>a dataset without a name</source>
        <translation>ein Datensatz ohne Namen</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>between two names of a list</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 and more</source>
        <extracomment>a list that goes on</extracomment>
        <translation>%1 und weitere</translation>
    </message>
    <message>
        <source>Fetch finished</source>
        <translation>Download fertig</translation>
    </message>
    <message numerus="yes">
        <source>%n fetches finished</source>
        <translation>
            <numerusform>%n Download fertig</numerusform>
            <numerusform>%n Downloads fertig</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch failed</source>
        <translation>Download fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>%n fetches failed</source>
        <translation>
            <numerusform>%n Download fehlgeschlagen</numerusform>
            <numerusform>%n Downloads fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Request to register</source>
        <translation>Registrierungsanfrage</translation>
    </message>
    <message numerus="yes">
        <source>%n requests to register</source>
        <translation>
            <numerusform>%n Registrierungsanfrage</numerusform>
            <numerusform>%n Registrierungsanfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Identity problem</source>
        <translation>Problem mit der Identität</translation>
    </message>
    <message numerus="yes">
        <source>%n identity problems</source>
        <translation>
            <numerusform>%n Problem mit Identitäten</numerusform>
            <numerusform>%n Probleme mit Identitäten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is here, every byte verified.</source>
        <translation>%1 ist da, jedes Byte geprüft.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 wants to register with you. Nothing is allowed until you accept.</source>
        <translation>%1 möchte sich bei Ihnen registrieren. Nichts ist erlaubt, bevor Sie zustimmen.</translation>
    </message>
    <message>
        <source>Somebody showed what belongs to %1 and was cut off.</source>
        <translation>Jemand hat sich mit etwas ausgewiesen, das %1 gehört, und wurde getrennt.</translation>
    </message>
    <message>
        <source>Somebody at %1 showed what belongs to %2 and was cut off.</source>
        <translation>Jemand unter %1 hat sich mit etwas ausgewiesen, das %2 gehört, und wurde getrennt.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Fetched: %1</source>
        <translation>Heruntergeladen: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Wants to register: %1</source>
        <translation>Möchte sich registrieren: %1</translation>
    </message>
    <message>
        <source>Identity problem: %1</source>
        <translation>Problem mit der Identität: %1</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Idle</source>
        <translation>Untätig</translation>
    </message>
    <message>
        <source>Delivering</source>
        <translation>Liefert</translation>
    </message>
    <message>
        <source>Asked to wait</source>
        <translation>Bittet zu warten</translation>
    </message>
    <message>
        <source>Left out: it sent wrong bytes</source>
        <translation>Ausgeschlossen: hat falsche Daten gesendet</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>Session used by somebody else</source>
        <translation>Sitzung von jemand anderem benutzt</translation>
    </message>
    <message>
        <source>Another key for a known peer</source>
        <translation>Anderer Schlüssel bei bekanntem Peer</translation>
    </message>
    <message>
        <source>Log-in with a wrong key</source>
        <translation>Anmeldung mit falschem Schlüssel</translation>
    </message>
    <message>
        <source>Second copy of this identity</source>
        <translation>Zweite Kopie dieser Identität</translation>
    </message>
    <message>
        <source>Request to register</source>
        <translation>Registrierungsanfrage</translation>
    </message>
    <message>
        <source>Wrong piece thrown away</source>
        <translation>Falscher Teil verworfen</translation>
    </message>
    <message>
        <source>Wrong hashes thrown away</source>
        <translation>Falsche Hashwerte verworfen</translation>
    </message>
    <message>
        <source>Source left out</source>
        <translation>Quelle ausgeschlossen</translation>
    </message>
    <message>
        <source>Fetched file was changed</source>
        <translation>Heruntergeladene Datei wurde geändert</translation>
    </message>
    <message>
        <source>Fetched file was damaged</source>
        <translation>Heruntergeladene Datei wurde beschädigt</translation>
    </message>
    <message>
        <source>Shared file was damaged</source>
        <translation>Freigegebene Datei wurde beschädigt</translation>
    </message>
    <message>
        <source>Everyone registered here</source>
        <translation>Alle hier Registrierten</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>The network of %1</source>
        <translation>Das Netz von %1</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird eingelesen</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Source changed</source>
        <translation>Quelle geändert</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>In Warteschlange</translation>
    </message>
    <message>
        <source>Asking for the list of files</source>
        <translation>Dateiliste wird erfragt</translation>
    </message>
    <message>
        <source>Looking at what is there</source>
        <translation>Vorhandenes wird geprüft</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Wird heruntergeladen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Has not accepted yet</source>
        <translation>Hat noch nicht zugestimmt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not allowed in</source>
        <translation>Kein Zutritt</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blockiert</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%n request(s) to register</source>
        <translation>
            <numerusform>%n Registrierungsanfrage</numerusform>
            <numerusform>%n Registrierungsanfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) failed</source>
        <translation>
            <numerusform>%n Übertragung fehlgeschlagen</numerusform>
            <numerusform>%n Übertragungen fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n share(s) with a problem</source>
        <translation>
            <numerusform>%n Freigabe mit einem Problem</numerusform>
            <numerusform>%n Freigaben mit einem Problem</numerusform>
        </translation>
    </message>
    <message>
        <source>down %1, up %2</source>
        <translation>Empfang %1, Versand %2</translation>
    </message>
    <message>
        <source>all transfers are paused</source>
        <translation>alle Übertragungen sind angehalten</translation>
    </message>
    <message>
        <source>nothing moves</source>
        <translation>keine Übertragung läuft</translation>
    </message>
</context>
<context>
    <name>torrentttp</name>
    <message>
        <source>TorrentTTP cannot go on</source>
        <translation>TorrentTTP kann nicht weitermachen</translation>
    </message>
    <message>
        <source>Shares and fetches datasets. ttp can tell it what to do. Started again on the same profile, it hands over what is to be opened and ends.</source>
        <translation>Gibt Datensätze frei und lädt sie herunter. ttp kann ihm sagen, was zu tun ist. Auf demselben Profil noch einmal gestartet, übergibt es, was zu öffnen ist, und endet.</translation>
    </message>
    <message>
        <source>The folder that holds everything this peer is.</source>
        <translation>Der Ordner, der alles enthält, was diesen Peer ausmacht.</translation>
    </message>
    <message>
        <source>Start without showing the window.</source>
        <translation>Starten, ohne das Fenster zu zeigen.</translation>
    </message>
    <message>
        <source>A ttp: link, a .ttpinvite or .ttplink file, or a file or folder to share. It is shown in the window; nothing starts by itself.</source>
        <translation>Ein ttp:-Link, eine Datei .ttpinvite oder .ttplink oder eine Datei oder ein Ordner zum Freigeben. Es wird im Fenster gezeigt; nichts beginnt von selbst.</translation>
    </message>
</context>
<context>
    <name>torrentttpd</name>
    <message>
        <source>Shares and fetches datasets without a window; ttp tells it what to do.</source>
        <translation>Gibt Datensätze ohne Fenster frei und lädt sie herunter; ttp sagt ihm, was zu tun ist.</translation>
    </message>
    <message>
        <source>The folder that holds everything this peer is.</source>
        <translation>Der Ordner, der alles enthält, was diesen Peer ausmacht.</translation>
    </message>
    <message>
        <source>Where to listen: an address or &quot;any&quot;, and a port; port 0 picks a free one.</source>
        <translation>Wo gelauscht wird: eine Adresse oder „any“ und ein Port; Port 0 nimmt einen freien.</translation>
    </message>
    <message>
        <source>What this peer calls itself.</source>
        <translation>Wie dieser Peer sich nennt.</translation>
    </message>
    <message>
        <source>The address that links name first.</source>
        <translation>Die Adresse, die Links zuerst nennen.</translation>
    </message>
    <message>
        <source>file, metadata or trust; may be given more than once.</source>
        <translation>file, metadata oder trust; darf mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>Print this and end.</source>
        <translation>Dies ausgeben und enden.</translation>
    </message>
    <message>
        <source>Print the version and end.</source>
        <translation>Die Version ausgeben und enden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one too many</source>
        <translation>„%1“ ist zu viel</translation>
    </message>
    <message>
        <source>See torrentttpd --help</source>
        <translation>Siehe torrentttpd --help</translation>
    </message>
</context>
<context>
    <name>ttp</name>
    <message>
        <source>%1 needs a value</source>
        <translation>%1 braucht einen Wert</translation>
    </message>
    <message>
        <source>there is no option %1</source>
        <translation>die Option %1 gibt es nicht</translation>
    </message>
    <message>
        <source>Usage: ttp [--profile DIR] [--json] %1 %2</source>
        <translation>Aufruf: ttp [--profile DIR] [--json] %1 %2</translation>
    </message>
    <message>
        <source>Usage: ttp [--profile DIR] [--json] COMMAND [ARGUMENTS]

Tells the program that runs on a profile what to do.

  --profile DIR  the folder of that peer (default: %1)
  --json         exactly one JSON document on stdout, for programs
  --help         this text, or behind a command what it does
  --version      the version

Commands:
</source>
        <translation>Aufruf: ttp [--profile DIR] [--json] BEFEHL [ARGUMENTE]

Sagt dem Programm, das auf einem Profil läuft, was es tun soll.

  --profile DIR  der Ordner dieses Peers (Vorgabe: %1)
  --json         genau ein JSON-Dokument auf der Standardausgabe, für Programme
  --help         dieser Text, oder hinter einem Befehl, was er tut
  --version      die Version

Befehle:
</translation>
    </message>
    <message>
        <source>
Exit codes: 0 done, 1 failed, 2 usage, 3 nothing runs on that profile, 4 refused by the other side, 5 verification failed</source>
        <translation>
Rückgabewerte: 0 erledigt, 1 fehlgeschlagen, 2 falscher Aufruf, 3 auf dem Profil läuft nichts, 4 von der anderen Seite abgelehnt, 5 Prüfung fehlgeschlagen</translation>
    </message>
    <message>
        <source>ttp: %1</source>
        <translation>ttp: %1</translation>
    </message>
    <message>
        <source>See ttp --help</source>
        <translation>Siehe ttp --help</translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;</source>
        <translation>den Befehl „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>say what to do</source>
        <translation>angeben, was zu tun ist</translation>
    </message>
</context>
<context>
    <name>ttp::CloseToTray</name>
    <message>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Go on sharing and fetching when the window is closed?</source>
        <translation>Bei geschlossenem Fenster weiter freigeben und herunterladen?</translation>
    </message>
    <message>
        <source>The icon in the tray opens the window again. This is asked once.</source>
        <translation>Das Symbol im Infobereich öffnet das Fenster wieder. Diese Frage erscheint nur einmal.</translation>
    </message>
    <message>
        <source>&amp;Go on in the tray</source>
        <translation>Im Infobereich &amp;weiterlaufen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
</context>
<context>
    <name>ttp::DropOverlay</name>
    <message numerus="yes">
        <source>Share %Ln item(s)</source>
        <translation>
            <numerusform>%Ln Objekt freigeben</numerusform>
            <numerusform>%Ln Objekte freigeben</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay where they are; nothing is copied.</source>
        <translation>Alles bleibt, wo es ist; nichts wird kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>Share %Ln item(s) with %1</source>
        <extracomment>%1 is the name of a peer or group</extracomment>
        <translation>
            <numerusform>%Ln Objekt für %1 freigeben</numerusform>
            <numerusform>%Ln Objekte für %1 freigeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else may fetch them. They stay where they are; nothing is copied.</source>
        <translation>Niemand sonst darf sie herunterladen. Alles bleibt, wo es ist; nichts wird kopiert.</translation>
    </message>
    <message>
        <source>Fetch this dataset</source>
        <translation>Diesen Datensatz herunterladen</translation>
    </message>
    <message>
        <source>You choose files and folder before anything starts.</source>
        <translation>Sie wählen Dateien und Ordner, bevor etwas beginnt.</translation>
    </message>
    <message>
        <source>Open this invitation</source>
        <translation>Diese Einladung öffnen</translation>
    </message>
    <message>
        <source>You see whom it is from before anything is sent.</source>
        <translation>Sie sehen, von wem sie ist, bevor etwas gesendet wird.</translation>
    </message>
    <message>
        <source>This cannot be dropped here</source>
        <translation>Das kann hier nicht abgelegt werden</translation>
    </message>
</context>
<context>
    <name>ttp::FileTreeModel</name>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>%1, folder, %2</source>
        <translation>%1, Ordner, %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>ttp::IncidentsModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Peer</translation>
    </message>
    <message>
        <source>With what</source>
        <translation>Womit</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
</context>
<context>
    <name>ttp::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>As in the &amp;system</source>
        <extracomment>In the menu &quot;Language&quot;: the language of the system</extracomment>
        <translation>Wie im S&amp;ystem</translation>
    </message>
</context>
<context>
    <name>ttp::MainWindow</name>
    <message>
        <source>TorrentTTP</source>
        <translation>TorrentTTP</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Übertragungen</translation>
    </message>
    <message>
        <source>Who this peer is</source>
        <translation>Wer dieser Peer ist</translation>
    </message>
    <message>
        <source>Speeds</source>
        <translation>Geschwindigkeiten</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to open arrived. Nothing was started.</source>
        <translation>
            <numerusform>%n Objekt zum Öffnen ist angekommen. Es wurde nichts gestartet.</numerusform>
            <numerusform>%n Objekte zum Öffnen sind angekommen. Es wurde nichts gestartet.</numerusform>
        </translation>
    </message>
    <message>
        <source>What arrived is no link, no file and no folder. Nothing was done.</source>
        <translation>Was ankam, ist weder Link noch Datei noch Ordner. Es wurde nichts getan.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 unter %2</translation>
    </message>
    <message>
        <source>down %1, up %2</source>
        <translation>Empfang %1, Versand %2</translation>
    </message>
</context>
<context>
    <name>ttp::MessageBar</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Information: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>ttp::PeersModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Peer</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>Versions held</source>
        <translation>Vorgehaltene Versionen</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>Benutzer-ID</translation>
    </message>
</context>
<context>
    <name>ttp::PieceMap</name>
    <message>
        <source>Pieces</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>No pieces yet</source>
        <translation>Noch keine Teile</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln piece(s) verified</source>
        <translation>
            <numerusform>%1 von %Ln Teil geprüft</numerusform>
            <numerusform>%1 von %Ln Teilen geprüft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln piece(s) verified, %2 failed</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>
            <numerusform>%1 von %Ln Teil geprüft, %2 fehlgeschlagen</numerusform>
            <numerusform>%1 von %Ln Teilen geprüft, %2 fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>On this disk already</source>
        <translation>Schon auf diesem Datenträger</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Pieces %1 to %2: %3 verified, %4 being fetched, %5 failed</source>
        <extracomment>%1 to %5 are numbers; about several pieces that are shown as one square</extracomment>
        <translation>Teile %1 bis %2: %3 geprüft, %4 werden heruntergeladen, %5 fehlgeschlagen</translation>
    </message>
    <message>
        <source>Piece %1: failed</source>
        <translation>Teil %1: fehlgeschlagen</translation>
    </message>
    <message>
        <source>Piece %1: being fetched</source>
        <translation>Teil %1: wird heruntergeladen</translation>
    </message>
    <message>
        <source>Piece %1: missing</source>
        <translation>Teil %1: fehlt</translation>
    </message>
    <message>
        <source>Piece %1: verified</source>
        <translation>Teil %1: geprüft</translation>
    </message>
    <message>
        <source>Piece %1: verified, on this disk already</source>
        <translation>Teil %1: geprüft, schon auf diesem Datenträger</translation>
    </message>
    <message>
        <source>Piece %1: verified, from %2</source>
        <extracomment>%2 is the name of a peer</extracomment>
        <translation>Teil %1: geprüft, von %2</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Being fetched</source>
        <translation>Wird heruntergeladen</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>ttp::RequestsModel</name>
    <message>
        <source>%1 wants to register</source>
        <translation>%1 möchte sich registrieren</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Words to compare</source>
        <translation>Wörter zum Vergleichen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>Benutzer-ID</translation>
    </message>
</context>
<context>
    <name>ttp::SideBar</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>ttp::SideBarModel</name>
    <message numerus="yes">
        <source>%1, %Ln warning(s)</source>
        <extracomment>read out for a row of the side bar; %1 is its title</extracomment>
        <translation>
            <numerusform>%1, %Ln Warnung</numerusform>
            <numerusform>%1, %Ln Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln item(s)</source>
        <translation>
            <numerusform>%1, %Ln Eintrag</numerusform>
            <numerusform>%1, %Ln Einträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ttp::SpeedGraph</name>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Down %1, up %2; at most %3 and %4 in the last 5 minutes</source>
        <extracomment>%1 to %4 are speeds</extracomment>
        <translation>Empfang %1, Versand %2; höchstens %3 und %4 in den letzten 5 Minuten</translation>
    </message>
    <message>
        <source>Down %1, up %2; at most %3 and %4 in the last 30 minutes</source>
        <translation>Empfang %1, Versand %2; höchstens %3 und %4 in den letzten 30 Minuten</translation>
    </message>
    <message>
        <source>Down %1, up %2; at most %3 and %4 in the last 6 hours</source>
        <translation>Empfang %1, Versand %2; höchstens %3 und %4 in den letzten 6 Stunden</translation>
    </message>
    <message>
        <source>Down %1, up %2; at most %3 and %4 in the last 24 hours</source>
        <translation>Empfang %1, Versand %2; höchstens %3 und %4 in den letzten 24 Stunden</translation>
    </message>
    <message>
        <source>5 min ago</source>
        <translation>vor 5&#xa0;min</translation>
    </message>
    <message>
        <source>30 min ago</source>
        <translation>vor 30&#xa0;min</translation>
    </message>
    <message>
        <source>6 h ago</source>
        <translation>vor 6&#xa0;h</translation>
    </message>
    <message>
        <source>24 h ago</source>
        <translation>vor 24&#xa0;h</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Versand</translation>
    </message>
</context>
<context>
    <name>ttp::SpeedView</name>
    <message>
        <source>Show the &amp;last</source>
        <translation>Die &amp;letzten</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Gezeigter Zeitraum</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 Minuten</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 Minuten</translation>
    </message>
    <message>
        <source>6 hours</source>
        <translation>6 Stunden</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 Stunden</translation>
    </message>
</context>
<context>
    <name>ttp::Tray</name>
    <message>
        <source>&amp;Open window</source>
        <translation>&amp;Fenster öffnen</translation>
    </message>
    <message>
        <source>&amp;Pause all</source>
        <translation>Alle &amp;anhalten</translation>
    </message>
    <message>
        <source>&amp;Resume all</source>
        <translation>Alle fort&amp;setzen</translation>
    </message>
    <message>
        <source>&amp;Limits</source>
        <translation>Be&amp;grenzungen</translation>
    </message>
    <message>
        <source>Recent &amp;events</source>
        <translation>Letzte &amp;Ereignisse</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Download at most</source>
        <translation>Empfang höchstens</translation>
    </message>
    <message>
        <source>Upload at most</source>
        <translation>Versand höchstens</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>TorrentTTP: %1</source>
        <translation>TorrentTTP: %1</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
</context>
</TS>
