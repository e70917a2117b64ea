<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Advice</name>
    <message>
        <source>No peer that has this can be reached now. It goes on by itself when one comes back.</source>
        <translation>Zurzeit ist kein Peer erreichbar, der das hat. Es geht von selbst weiter, sobald einer wiederkommt.</translation>
    </message>
    <message numerus="yes">
        <source>Left out because of wrong bytes: %n peer(s). Another peer that has it is needed.</source>
        <translation>
            <numerusform>Wegen falscher Daten ausgeschlossen: %n Peer. Es wird ein anderer Peer gebraucht, der das hat.</numerusform>
            <numerusform>Wegen falscher Daten ausgeschlossen: %n Peers. Es wird ein anderer Peer gebraucht, der das hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>The peer that has this cannot be reached now. It goes on by itself when that comes back.</source>
        <translation>Der Peer, der das hat, ist zurzeit nicht erreichbar. Es geht von selbst weiter, sobald er wiederkommt.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n peer(s) that have this can be reached now. It goes on by itself when one comes back.</source>
        <translation>
            <numerusform>Der %n Peer, der das hat, ist zurzeit nicht erreichbar. Es geht von selbst weiter, sobald er wiederkommt.</numerusform>
            <numerusform>Keiner der %n Peers, die das haben, ist zurzeit erreichbar. Es geht von selbst weiter, sobald einer wiederkommt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk is full. It goes on by itself when there is room again.</source>
        <translation>Der Datenträger ist voll. Es geht von selbst weiter, sobald wieder Platz ist.</translation>
    </message>
    <message>
        <source>The disk is full, and %1 are still to come. It goes on by itself when there is room again.</source>
        <extracomment>%1 is a size</extracomment>
        <translation>Der Datenträger ist voll, und %1 stehen noch aus. Es geht von selbst weiter, sobald wieder Platz ist.</translation>
    </message>
    <message>
        <source>It is as fast as its own limit of %1 lets it be.</source>
        <translation>Schneller geht es mit der eigenen Begrenzung von %1 nicht.</translation>
    </message>
    <message>
        <source>The limit of %1 for all downloads together is reached.</source>
        <translation>Die Begrenzung von %1 für alle Downloads zusammen ist erreicht.</translation>
    </message>
    <message numerus="yes">
        <source>Left out because of wrong bytes: %n peer(s). The others deliver on.</source>
        <translation>
            <numerusform>Wegen falscher Daten ausgeschlossen: %n Peer. Die anderen liefern weiter.</numerusform>
            <numerusform>Wegen falscher Daten ausgeschlossen: %n Peers. Die anderen liefern weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>The peers that have this are busy and asked to wait. It goes on by itself.</source>
        <translation>Die Peers, die das haben, sind ausgelastet und bitten zu warten. Es geht von selbst weiter.</translation>
    </message>
    <message>
        <source>It is paused. Nothing is fetched until it is resumed.</source>
        <translation>Angehalten. Bis zum Fortsetzen wird nichts heruntergeladen.</translation>
    </message>
    <message>
        <source>It waits for its turn: place %1 in the queue.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Wartet, bis es an der Reihe ist: Platz %1 in der Warteschlange.</translation>
    </message>
    <message>
        <source>What lies on this disk already is read, so that only the rest is fetched.</source>
        <translation>Was schon auf diesem Datenträger liegt, wird gelesen, damit nur der Rest heruntergeladen wird.</translation>
    </message>
    <message>
        <source>Files have changed since they were shared, and are served no more. Put them back, or share them again.</source>
        <translation>Dateien haben sich seit der Freigabe geändert und werden nicht mehr ausgeliefert. Stellen Sie sie wieder her oder geben Sie sie noch einmal frei.</translation>
    </message>
    <message>
        <source>Its files are read: %1 of %2. Its link is good already.</source>
        <extracomment>%1 and %2 are sizes</extracomment>
        <translation>Die Dateien werden eingelesen: %1 von %2. Der Link ist schon gültig.</translation>
    </message>
    <message>
        <source>Nobody may fetch this.</source>
        <translation>Niemand darf das herunterladen.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) of the folder cannot be shared; the first is %1</source>
        <translation>
            <numerusform>%n Objekt des Ordners kann nicht freigegeben werden: %1</numerusform>
            <numerusform>%n Objekte des Ordners können nicht freigegeben werden; das erste ist %1</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>To the &amp;front</source>
        <translation>An den &amp;Anfang</translation>
    </message>
    <message>
        <source>Raise the &amp;limit…</source>
        <translation>&amp;Begrenzung erhöhen…</translation>
    </message>
    <message>
        <source>Add a &amp;peer…</source>
        <translation>&amp;Peer hinzufügen…</translation>
    </message>
    <message>
        <source>Show its &amp;peers</source>
        <translation>Peers an&amp;zeigen</translation>
    </message>
    <message>
        <source>Open its &amp;folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Open its &amp;folder to free space</source>
        <translation>&amp;Ordner öffnen, um Platz zu schaffen</translation>
    </message>
    <message>
        <source>Verif&amp;y</source>
        <translation>P&amp;rüfen</translation>
    </message>
    <message>
        <source>Change who &amp;may…</source>
        <translation>Ändern, wer &amp;darf…</translation>
    </message>
    <message>
        <source>Copy the li&amp;st</source>
        <translation>&amp;Liste kopieren</translation>
    </message>
</context>
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
    <name>DatasetFacts</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Some of a size, &quot;1.2 GiB of 3.4 GiB&quot;</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 wanted</source>
        <extracomment>Files: %1 and %2 are numbers</extracomment>
        <translation>%1 von %2 gewünscht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln peer(s), %1 with all of it</source>
        <extracomment>%1 is a number: those of these peers that have all pieces</extracomment>
        <translation>
            <numerusform>%Ln Peer, %1 mit allem</numerusform>
            <numerusform>%Ln Peers, %1 mit allem</numerusform>
        </translation>
    </message>
    <message>
        <source>Down %1, up %2</source>
        <translation>Empfang %1, Versand %2</translation>
    </message>
    <message>
        <source>Down %1</source>
        <translation>Empfang %1</translation>
    </message>
    <message>
        <source>Up %1</source>
        <translation>Versand %1</translation>
    </message>
    <message>
        <source>Available from</source>
        <translation>Verfügbar bei</translation>
    </message>
    <message>
        <source>Found on this disk</source>
        <translation>Auf diesem Datenträger gefunden</translation>
    </message>
    <message>
        <source>Place in the queue</source>
        <translation>Platz in der Warteschlange</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A place in the queue, then the priority</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Own limits</source>
        <translation>Eigene Begrenzungen</translation>
    </message>
    <message>
        <source>Average speed</source>
        <translation>Durchschnittsgeschwindigkeit</translation>
    </message>
    <message>
        <source>Under another name</source>
        <translation>Unter anderem Namen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Who may fetch</source>
        <translation>Wer herunterladen darf</translation>
    </message>
    <message>
        <source>Served to others</source>
        <translation>Wird an andere ausgeliefert</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Shared from</source>
        <translation>Freigegeben aus</translation>
    </message>
    <message>
        <source>Saved in</source>
        <translation>Gespeichert in</translation>
    </message>
    <message>
        <source>Piece size</source>
        <translation>Größe der Teile</translation>
    </message>
    <message>
        <source>List of files (SHA-256 tree)</source>
        <translation>Dateiliste (SHA-256-Baum)</translation>
    </message>
    <message>
        <source>Signed manifest (SHA-256)</source>
        <translation>Signiertes Manifest (SHA-256)</translation>
    </message>
    <message>
        <source>Share ID</source>
        <translation>Freigabe-ID</translation>
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
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>The place in the queue: a number</extracomment>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
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
    <name>FetchLink</name>
    <message>
        <source>Paste the link that you were given, or open its file.</source>
        <translation>Fügen Sie den Link ein, den Sie bekommen haben, oder öffnen Sie seine Datei.</translation>
    </message>
    <message>
        <source>This is no link of a dataset: those begin with ttp://</source>
        <translation>Das ist kein Link zu einem Datensatz: Solche beginnen mit ttp://</translation>
    </message>
    <message>
        <source>A part of the link is missing. Copy it again, whole.</source>
        <translation>Ein Teil des Links fehlt. Kopieren Sie ihn noch einmal vollständig.</translation>
    </message>
    <message>
        <source>This is an invitation: it makes you a peer of whoever sent it, and names no dataset.</source>
        <translation>Das ist eine Einladung: Sie macht Sie zum Peer dessen, der sie gesendet hat, und nennt keinen Datensatz.</translation>
    </message>
    <message>
        <source>A part of the link is missing or changed. Copy it again, whole.</source>
        <translation>Ein Teil des Links fehlt oder wurde verändert. Kopieren Sie ihn noch einmal vollständig.</translation>
    </message>
    <message>
        <source>Its publisher does not know it, or you may not fetch it. Ask them to share it with you.</source>
        <translation>Der Herausgeber kennt den Datensatz nicht, oder Sie dürfen ihn nicht herunterladen. Bitten Sie den Herausgeber, ihn für Sie freizugeben.</translation>
    </message>
    <message>
        <source>You share this dataset yourself: it is on this computer already.</source>
        <translation>Sie geben diesen Datensatz selbst frei: Er ist schon auf diesem Computer.</translation>
    </message>
    <message>
        <source>Its publisher is still preparing it. Look again in a while, or fetch it now: it begins when it is ready.</source>
        <translation>Der Herausgeber bereitet den Datensatz noch vor. Sehen Sie später wieder nach oder laden Sie ihn jetzt herunter: Der Download beginnt, sobald alles bereit ist.</translation>
    </message>
    <message>
        <source>Nobody who has it can be reached now. Look again later, or fetch it now: it begins when one of them is back.</source>
        <translation>Niemand, der den Datensatz hat, ist zurzeit erreichbar. Sehen Sie später wieder nach oder laden Sie ihn jetzt herunter: Der Download beginnt, sobald jemand davon wieder da ist.</translation>
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
    <name>Help</name>
    <message>
        <source>Share</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Drop files or folders anywhere on the window, or choose “Share files…”. They stay where they are; nothing is copied or sent until somebody who may fetches it.</source>
        <translation>Ziehen Sie Dateien oder Ordner irgendwo auf das Fenster oder wählen Sie „Dateien freigeben…“. Alles bleibt, wo es ist; nichts wird kopiert oder gesendet, bis jemand, der darf, es herunterlädt.</translation>
    </message>
    <message>
        <source>In the dialog you choose who that is: everyone you are registered with, or some of them. Drop things on a peer in the list of peers to share them with that peer only.</source>
        <translation>Im Dialog wählen Sie, wer das ist: alle, mit denen Sie registriert sind, oder einige davon. Ziehen Sie etwas auf einen Peer in der Liste der Peers, um es nur für diesen Peer freizugeben.</translation>
    </message>
    <message>
        <source>Give the link of the share to those who may fetch it. It is good at once, also while the program is still reading the files. When you change the files afterwards, the share says so.</source>
        <translation>Geben Sie den Link der Freigabe denen, die sie herunterladen dürfen. Er gilt sofort, auch solange das Programm die Dateien noch einliest. Wenn Sie die Dateien später ändern, zeigt die Freigabe es an.</translation>
    </message>
    <message>
        <source>Invite and register</source>
        <translation>Einladen und registrieren</translation>
    </message>
    <message>
        <source>Only peers that are registered with each other exchange data. “Invite a peer…” makes a link, a code to be typed and a picture to be scanned. Send one of them by a way that you trust: it lets in whoever has it.</source>
        <translation>Nur Peers, die miteinander registriert sind, tauschen Daten aus. „Peer einladen…“ erzeugt einen Link, einen Code zum Eintippen und ein Bild zum Scannen. Senden Sie eines davon auf einem Weg, dem Sie vertrauen: Eingelassen wird, wer es hat.</translation>
    </message>
    <message>
        <source>Whoever has no invitation can ask to be let in. The request stands on the page “Peers”. Compare the six words, by telephone for example, before you accept: when they are the same on both sides, nobody sits in between.</source>
        <translation>Wer keine Einladung hat, kann um Zutritt bitten. Die Anfrage steht auf der Seite „Peers“. Vergleichen Sie die sechs Wörter, zum Beispiel am Telefon, bevor Sie zustimmen: Wenn sie auf beiden Seiten gleich sind, sitzt niemand dazwischen.</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Paste a ttp: link with Ctrl+V, drop it on the window, or choose “Fetch from link…”. You see whose it is, which files there are and whether there is room, and nothing starts before you press “Fetch”.</source>
        <translation>Fügen Sie einen ttp:-Link mit Strg+V ein, ziehen Sie ihn auf das Fenster oder wählen Sie „Über Link herunterladen…“. Sie sehen, von wem er ist, welche Dateien es gibt und ob genug Platz ist, und nichts beginnt, bevor Sie auf „Herunterladen“ drücken.</translation>
    </message>
    <message>
        <source>Every piece is checked before it counts. What was fetched is served on to others who may have it, for as long as it is in the list.</source>
        <translation>Jeder Teil wird geprüft, bevor er zählt. Was heruntergeladen wurde, wird an andere, die es haben dürfen, weiter ausgeliefert, solange es in der Liste steht.</translation>
    </message>
    <message>
        <source>You can remove things from the list without fear: the message above it brings them back for eight seconds, and files on the disk stay unless you choose to delete them as well.</source>
        <translation>Sie können ohne Sorge Einträge aus der Liste entfernen: Die Meldung darüber bringt sie acht Sekunden lang zurück, und Dateien auf dem Datenträger bleiben, sofern Sie nicht auch deren Löschen wählen.</translation>
    </message>
    <message>
        <source>The files of a share are read for the first time. Its link is good already.</source>
        <translation>Die Dateien einer Freigabe werden zum ersten Mal eingelesen. Ihr Link ist schon gültig.</translation>
    </message>
    <message>
        <source>Others who may can fetch it from here.</source>
        <translation>Andere, die dürfen, können es von hier herunterladen.</translation>
    </message>
    <message>
        <source>Files of the share were changed or are gone; what is gone cannot be served.</source>
        <translation>Dateien der Freigabe wurden geändert oder fehlen; was fehlt, kann nicht ausgeliefert werden.</translation>
    </message>
    <message>
        <source>It waits for its turn. A few transfers run at a time.</source>
        <translation>Die Übertragung wartet, bis sie an der Reihe ist. Nur wenige laufen gleichzeitig.</translation>
    </message>
    <message>
        <source>The program asks who has the dataset and what is in it.</source>
        <translation>Das Programm fragt, wer den Datensatz hat und was darin ist.</translation>
    </message>
    <message>
        <source>What is on the disk already is checked.</source>
        <translation>Was schon auf dem Datenträger ist, wird geprüft.</translation>
    </message>
    <message>
        <source>Pieces come in.</source>
        <translation>Teile kommen an.</translation>
    </message>
    <message>
        <source>Nobody who has what is missing can be reached. It goes on by itself.</source>
        <translation>Niemand, der das Fehlende hat, ist erreichbar. Es geht von selbst weiter.</translation>
    </message>
    <message>
        <source>It rests until you resume it.</source>
        <translation>Die Übertragung ruht, bis Sie sie fortsetzen.</translation>
    </message>
    <message>
        <source>All of it is here and was checked.</source>
        <translation>Alles ist da und wurde geprüft.</translation>
    </message>
    <message>
        <source>It cannot go on by itself. The details say why, and what helps.</source>
        <translation>Von selbst geht es nicht weiter. Die Einzelheiten sagen, warum, und was hilft.</translation>
    </message>
    <message>
        <source>What the states mean</source>
        <translation>Was die Zustände bedeuten</translation>
    </message>
    <message>
        <source>When something is wrong</source>
        <translation>Wenn etwas nicht stimmt</translation>
    </message>
    <message>
        <source>“Not reachable” at the lower edge means that others cannot connect to you. Press it for what to do.</source>
        <translation>„Nicht erreichbar“ am unteren Rand heißt, dass sich andere nicht mit Ihnen verbinden können. Drücken Sie darauf, um zu sehen, was zu tun ist.</translation>
    </message>
    <message>
        <source>The page “Log” lists wrong pieces, banned sources and misused sessions. Copied from there, it holds no address and no whole User ID, so that you can pass it on.</source>
        <translation>Die Seite „Protokoll“ listet falsche Teile, ausgeschlossene Quellen und missbrauchte Sitzungen auf. Was Sie von dort kopieren, enthält keine Adresse und keine ganze Benutzer-ID, damit Sie es weitergeben können.</translation>
    </message>
    <message>
        <source>Keep a backup of your identity (menu “Help”): without it, a lost disk makes you a stranger to all who know you.</source>
        <translation>Bewahren Sie eine Sicherung Ihrer Identität auf (Menü „Hilfe“): Ohne sie macht ein verlorener Datenträger Sie für alle, die Sie kennen, zu einem Fremden.</translation>
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
    <name>Invitation</name>
    <message>
        <source>The link has no address at which a peer could be reached. Ask for a new one.</source>
        <translation>Der Link hat keine Adresse, unter der ein Peer zu erreichen wäre. Bitten Sie um einen neuen.</translation>
    </message>
    <message>
        <source>The code in the link is damaged. Ask for a new invitation.</source>
        <translation>Der Code im Link ist beschädigt. Bitten Sie um eine neue Einladung.</translation>
    </message>
    <message>
        <source>The link has characters that no link has, or is too long. Copy it once more.</source>
        <translation>Der Link enthält Zeichen, die in keinem Link vorkommen, oder ist zu lang. Kopieren Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>A part of the link is missing or damaged. Copy all of it, or ask for it once more.</source>
        <translation>Ein Teil des Links fehlt oder ist beschädigt. Kopieren Sie ihn vollständig oder bitten Sie noch einmal darum.</translation>
    </message>
    <message>
        <source>A code has letters and digits only.</source>
        <translation>Ein Code besteht nur aus Buchstaben und Ziffern.</translation>
    </message>
    <message numerus="yes">
        <source>%n of 16 letters and digits of the code are there.</source>
        <translation>
            <numerusform>%n von 16 Buchstaben und Ziffern des Codes ist da.</numerusform>
            <numerusform>%n von 16 Buchstaben und Ziffern des Codes sind da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A code has 16 letters and digits; these are %n.</source>
        <translation>
            <numerusform>Ein Code hat 16 Buchstaben und Ziffern; hier ist nur %n Zeichen.</numerusform>
            <numerusform>Ein Code hat 16 Buchstaben und Ziffern; hier sind es %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a digit that no code has. Look at it once more.</source>
        <translation>Eine Ziffer kommt in keinem Code vor. Sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>This is too long to be an invitation.</source>
        <translation>Das ist zu lang für eine Einladung.</translation>
    </message>
    <message>
        <source>There is no link in this. An invitation begins with ttp://</source>
        <translation>Darin ist kein Link. Eine Einladung beginnt mit ttp://</translation>
    </message>
    <message>
        <source>There are several links in this. Leave only the one that invites you.</source>
        <translation>Darin sind mehrere Links. Lassen Sie nur den stehen, der Sie einlädt.</translation>
    </message>
    <message>
        <source>The address is missing: it stands beside the code.</source>
        <translation>Die Adresse fehlt: Sie steht neben dem Code.</translation>
    </message>
    <message>
        <source>The port is missing, as in 203.0.113.7:8470</source>
        <translation>Der Port fehlt, wie in 203.0.113.7:8470</translation>
    </message>
    <message>
        <source>This is no address. It looks like 203.0.113.7:8470 or [2001:db8::7]:8470</source>
        <translation>Das ist keine Adresse. Sie sieht so aus: 203.0.113.7:8470 oder [2001:db8::7]:8470</translation>
    </message>
</context>
<context>
    <name>Invite</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>valid for %1</source>
        <extracomment>How long an invitation is still good: &quot;valid for 23 h 59 min&quot;</extracomment>
        <translation>noch %1 gültig</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>verbraucht</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>Of how many people who may come in by an invitation: &quot;2 of 3 left&quot;</extracomment>
        <translation>noch %1</translation>
    </message>
    <message numerus="yes">
        <source>Good for %n peer(s), until %1.</source>
        <translation>
            <numerusform>Gültig für %n Peer, bis %1.</numerusform>
            <numerusform>Gültig für %n Peers, bis %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups: %1</source>
        <translation>Gruppen: %1</translation>
    </message>
    <message>
        <source>%1 came in, %2</source>
        <extracomment>Somebody registered by an invitation: who, and when</extracomment>
        <translation>%1 registriert, %2</translation>
    </message>
</context>
<context>
    <name>NameRule</name>
    <message>
        <source>A name is needed.</source>
        <translation>Ein Name ist nötig.</translation>
    </message>
    <message numerus="yes">
        <source>The name is too long by %n character(s).</source>
        <translation>
            <numerusform>Der Name ist um %n Zeichen zu lang.</numerusform>
            <numerusform>Der Name ist um %n Zeichen zu lang.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name has characters in it that cannot be seen. Type it anew.</source>
        <translation>Der Name enthält Zeichen, die man nicht sieht. Geben Sie ihn neu ein.</translation>
    </message>
    <message>
        <source>Dataset</source>
        <extracomment>What is shared, when its files give it no name</extracomment>
        <translation>Datensatz</translation>
    </message>
</context>
<context>
    <name>Namesakes</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A peer or group whose name others have too. %1: its name. %2: the beginning of its id</extracomment>
        <translation>%1 (%2)</translation>
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
    <name>PeerText</name>
    <message>
        <source>an unknown address</source>
        <translation>unbekannte Adresse</translation>
    </message>
    <message>
        <source>Its session was used from another address, %1, and nothing was given out there. If the peer has not moved to another network, ask the person behind it.</source>
        <translation>Die Sitzung wurde von einer anderen Adresse aus benutzt, %1, und dort wurde nichts herausgegeben. Wenn der Peer nicht in ein anderes Netz gewechselt ist, fragen Sie die Person dahinter.</translation>
    </message>
    <message>
        <source>Somebody at %1 came under this User ID with another key, and was not let in. It may be somebody else: ask the person behind it.</source>
        <translation>Jemand unter %1 ist mit dieser Benutzer-ID, aber einem anderen Schlüssel gekommen und wurde nicht eingelassen. Es könnte jemand anderes sein: Fragen Sie die Person dahinter.</translation>
    </message>
    <message>
        <source>Somebody at %1 tried to log in as this peer without its key, and was not let in.</source>
        <translation>Jemand unter %1 wollte sich ohne den Schlüssel dieses Peers als dieser anmelden und wurde nicht eingelassen.</translation>
    </message>
    <message>
        <source>It sent wrong bytes of “%1” and is left out as a source. Nothing of them was kept.</source>
        <translation>Der Peer hat falsche Daten von „%1“ gesendet und ist als Quelle ausgeschlossen. Nichts davon wurde behalten.</translation>
    </message>
    <message>
        <source>It sent wrong bytes of “%1”. They were thrown away.</source>
        <translation>Der Peer hat falsche Daten von „%1“ gesendet. Sie wurden verworfen.</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>In beide Richtungen</translation>
    </message>
    <message>
        <source>It may log in here; we may not log in there</source>
        <translation>Darf sich hier anmelden; wir dürfen uns dort nicht anmelden</translation>
    </message>
    <message>
        <source>We may log in there; it may not log in here</source>
        <translation>Wir dürfen uns dort anmelden; hier anmelden darf er sich nicht</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>Nicht registriert</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s), last %1</source>
        <translation>
            <numerusform>%n-mal, am %1</numerusform>
            <numerusform>%n-mal, zuletzt %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>When it happened, and what</extracomment>
        <translation>%1: %2</translation>
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
    <name>ttp::AboutDialog</name>
    <message>
        <source>The program stands on the work of others:</source>
        <translation>Das Programm baut auf der Arbeit anderer auf:</translation>
    </message>
    <message>
        <source>About TorrentTTP</source>
        <translation>Über TorrentTTP</translation>
    </message>
    <message>
        <source>TorrentTTP</source>
        <translation>TorrentTTP</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2.
Share and fetch datasets between people who know each other, every byte verified.
Free software under the GNU General Public License, version 3. It comes with no warranty.</source>
        <translation>Version %1, mit Qt %2.
Datensätze freigeben und herunterladen unter Menschen, die sich kennen, jedes Byte geprüft.
Freie Software unter der GNU General Public License, Version 3. Ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>&amp;Parts of others</source>
        <translation>&amp;Fremde Bestandteile</translation>
    </message>
    <message>
        <source>&amp;License</source>
        <translation>&amp;Lizenz</translation>
    </message>
    <message>
        <source>&amp;Icons</source>
        <translation>&amp;Symbole</translation>
    </message>
    <message>
        <source>&amp;Word list</source>
        <translation>&amp;Wortliste</translation>
    </message>
    <message>
        <source>What of others is in the program</source>
        <translation>Was von anderen im Programm ist</translation>
    </message>
    <message>
        <source>Text of the license</source>
        <translation>Text der Lizenz</translation>
    </message>
</context>
<context>
    <name>ttp::AddPeerDialog</name>
    <message>
        <source>This dialog waits no more. The request stands there.</source>
        <translation>Dieser Dialog wartet nicht mehr. Die Anfrage bleibt dort bestehen.</translation>
    </message>
    <message>
        <source>The request was withdrawn.</source>
        <translation>Die Anfrage wurde zurückgezogen.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was asked there.</source>
        <translation>Gestoppt. Dort wurde nichts angefragt.</translation>
    </message>
    <message>
        <source>Add a peer</source>
        <translation>Peer hinzufügen</translation>
    </message>
    <message>
        <source>I&amp;nvitation</source>
        <translation>&amp;Einladung</translation>
    </message>
    <message>
        <source>Address and co&amp;de</source>
        <translation>A&amp;dresse und Code</translation>
    </message>
    <message>
        <source>How the peer is named</source>
        <translation>Wie der Peer angegeben wird</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>&amp;Registrieren</translation>
    </message>
    <message>
        <source>&amp;Withdraw request</source>
        <translation>Anfrage &amp;zurückziehen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ttp::Arrivals</name>
    <message>
        <source>What arrived is no link, no file and no folder. Nothing was done.</source>
        <translation>Was ankam, ist weder Link noch Datei noch Ordner. Es wurde nichts getan.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) that arrived as well are no link, file or folder.</source>
        <translation>
            <numerusform>%Ln Objekt, das ebenfalls ankam, ist weder Link noch Datei noch Ordner.</numerusform>
            <numerusform>%Ln Objekte, die ebenfalls ankamen, sind weder Link noch Datei noch Ordner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too much arrived at once: %Ln thing(s) were left out. Open them again later.</source>
        <translation>
            <numerusform>Es kam zu viel auf einmal an: %Ln Objekt wurde ausgelassen. Öffnen Sie es später noch einmal.</numerusform>
            <numerusform>Es kam zu viel auf einmal an: %Ln Objekte wurden ausgelassen. Öffnen Sie sie später noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Share files</source>
        <translation>Dateien freigeben</translation>
    </message>
    <message>
        <source>&amp;Share…</source>
        <translation>&amp;Freigeben…</translation>
    </message>
    <message>
        <source>Share a folder</source>
        <translation>Ordner freigeben</translation>
    </message>
</context>
<context>
    <name>ttp::BackupDialog</name>
    <message numerus="yes">
        <source>At least %n character(s).</source>
        <translation>
            <numerusform>Mindestens %n Zeichen.</numerusform>
            <numerusform>Mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type it once more.</source>
        <translation>Geben Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden stimmen nicht überein.</translation>
    </message>
    <message>
        <source>Nobody can tell you this passphrase again. Keep it apart from the file.</source>
        <translation>Niemand kann Ihnen diese Passphrase je wieder nennen. Bewahren Sie sie getrennt von der Datei auf.</translation>
    </message>
    <message>
        <source>Save the backup of the identity</source>
        <translation>Sicherung der Identität speichern</translation>
    </message>
    <message>
        <source>Identity backups (*%1)</source>
        <translation>Sicherungen von Identitäten (*%1)</translation>
    </message>
    <message>
        <source>There is a file of this name already, and a backup replaces none. Choose another name.</source>
        <translation>Es gibt schon eine Datei dieses Namens, und eine Sicherung ersetzt keine. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The backup of your identity is in %1. Keep it where this disk&apos;s end does not take it along.</source>
        <translation>Die Sicherung Ihrer Identität ist in %1. Bewahren Sie sie so auf, dass sie nicht mit diesem Datenträger verloren geht.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
    </message>
    <message>
        <source>Back up identity</source>
        <translation>Identität sichern</translation>
    </message>
    <message>
        <source>The backup holds the key that makes this peer who it is. With it you can be the same peer on another computer, when this one is lost. What you share and fetched is not in it. Never run two peers with one identity at the same time.</source>
        <translation>Die Sicherung enthält den Schlüssel, der diesen Peer ausmacht. Mit ihr können Sie auf einem anderen Computer derselbe Peer sein, wenn dieser verloren geht. Was Sie freigeben und heruntergeladen haben, ist nicht darin. Betreiben Sie nie zwei Peers gleichzeitig mit derselben Identität.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>Noch &amp;einmal</translation>
    </message>
    <message>
        <source>&amp;Show what I type</source>
        <translation>Eingabe &amp;anzeigen</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>&amp;Speichern…</translation>
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
    <name>ttp::Conditions</name>
    <message>
        <source>The disk is nearly full: %1 are left for %2. Transfers stop when it is full; make room, or choose another folder for what is fetched next.</source>
        <translation>Der Datenträger ist fast voll: Für %2 bleiben noch %1. Ist er voll, halten die Übertragungen an; schaffen Sie Platz oder wählen Sie für die nächsten Downloads einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Others cannot connect to this peer, so nobody outside can fetch from you.</source>
        <translation>Andere können sich nicht mit diesem Peer verbinden, daher kann niemand von außen bei Ihnen herunterladen.</translation>
    </message>
    <message>
        <source>What can I do?</source>
        <translation>Was kann ich tun?</translation>
    </message>
</context>
<context>
    <name>ttp::DesktopLife</name>
    <message>
        <source>This profile is new: the window asks what this peer is to be called.</source>
        <translation>Dieses Profil ist neu: Das Fenster fragt, wie dieser Peer heißen soll.</translation>
    </message>
    <message>
        <source>This peer is again who it was in the backup. Those who know it let it in with a new invitation; what it shared and fetched is not part of a backup.</source>
        <translation>Dieser Peer ist wieder der aus der Sicherung. Wer ihn kennt, lässt ihn mit einer neuen Einladung ein; was er freigegeben und heruntergeladen hatte, gehört nicht zur Sicherung.</translation>
    </message>
    <message>
        <source>TorrentTTP cannot go on</source>
        <translation>TorrentTTP kann nicht fortfahren</translation>
    </message>
</context>
<context>
    <name>ttp::DesktopProgram</name>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>ttp::DetailsPane</name>
    <message>
        <source>Peers (%1)</source>
        <extracomment>The title of a tab; %1 is a number</extracomment>
        <translation>Peers (%1)</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Peers</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Einzelheiten ausblenden</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Einzelheiten anzeigen</translation>
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
    <name>ttp::DropTarget</name>
    <message>
        <source>Files and folders can be dropped here, ttp: links, and files that hold one.</source>
        <translation>Hier lassen sich Dateien und Ordner ablegen, ttp:-Links und Dateien, die einen enthalten.</translation>
    </message>
</context>
<context>
    <name>ttp::FetchDialog</name>
    <message>
        <source>Open the file of a link</source>
        <translation>Datei eines Links öffnen</translation>
    </message>
    <message>
        <source>Links (*.ttplink *.ttpinvite)</source>
        <translation>Links (*.ttplink *.ttpinvite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>Speichern in</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Asking for it…</source>
        <translation>Wird angefragt…</translation>
    </message>
    <message>
        <source>Loo&amp;k again</source>
        <translation>Erneut a&amp;nsehen</translation>
    </message>
    <message>
        <source>Loo&amp;k</source>
        <translation>A&amp;nsehen</translation>
    </message>
    <message>
        <source>Nothing was asked for yet. To look at it, its publisher is asked, who sees the address of this computer then.</source>
        <translation>Es wurde noch nichts angefragt. Zum Ansehen wird der Herausgeber gefragt, der dann die Adresse dieses Computers sieht.</translation>
    </message>
    <message>
        <source>Looking at what it leads to…</source>
        <translation>Das Ziel des Links wird angesehen…</translation>
    </message>
    <message>
        <source>You are not registered with its publisher, and nobody whom you know has it. Register with that peer first.</source>
        <translation>Sie sind nicht bei dem Herausgeber registriert, und niemand, den Sie kennen, hat den Datensatz. Registrieren Sie sich zuerst bei diesem Peer.</translation>
    </message>
    <message>
        <source>The link is an invitation as well: fetching registers you with its publisher first, as %1 (%2). What it leads to can be seen after that.</source>
        <extracomment>%1 and %2: the person&apos;s own name, and the beginning of their User ID</extracomment>
        <translation>Der Link ist auch eine Einladung: Beim Herunterladen werden Sie zuerst als %1 (%2) beim Herausgeber registriert. Wohin er führt, ist erst danach zu sehen.</translation>
    </message>
    <message>
        <source>The link is an invitation as well: fetching registers you with its publisher first, as %1 (%2).</source>
        <extracomment>%1 and %2: the person&apos;s own name, and the beginning of their User ID</extracomment>
        <translation>Der Link ist auch eine Einladung: Beim Herunterladen werden Sie zuerst als %1 (%2) beim Herausgeber registriert.</translation>
    </message>
    <message>
        <source>Fetch a dataset</source>
        <translation>Datensatz herunterladen</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Link</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>&amp;Datei öffnen…</translation>
    </message>
    <message>
        <source>A&amp;dd this peer…</source>
        <translation>Diesen &amp;Peer hinzufügen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>&amp;Herunterladen</translation>
    </message>
</context>
<context>
    <name>ttp::FetchFacts</name>
    <message>
        <source>Version %1 of %2: %3, %4</source>
        <extracomment>A dataset. %1: a number. %2: a date. %3: a size. %4: &quot;214 files&quot;</extracomment>
        <translation>Version %1 vom %2: %3, %4</translation>
    </message>
    <message>
        <source>From the peer %1, whom you do not know</source>
        <extracomment>Whom a dataset is from. %1: the beginning of an id</extracomment>
        <translation>Vom Peer %1, den Sie nicht kennen</translation>
    </message>
    <message>
        <source>From %1 (%2), with whom you are registered</source>
        <extracomment>Whom a dataset is from. %1: a name. %2: the beginning of an id</extracomment>
        <translation>Von %1 (%2); Sie sind miteinander registriert</translation>
    </message>
    <message>
        <source>From %1 (%2), with whom you are not registered</source>
        <translation>Von %1 (%2); Sie sind nicht miteinander registriert</translation>
    </message>
    <message>
        <source>What the publisher says about it</source>
        <translation>Was der Herausgeber dazu sagt</translation>
    </message>
</context>
<context>
    <name>ttp::FetchFiles</name>
    <message>
        <source>Reading the list of files…</source>
        <translation>Dateiliste wird gelesen…</translation>
    </message>
    <message>
        <source>Choose at least one file.</source>
        <translation>Wählen Sie mindestens eine Datei.</translation>
    </message>
    <message>
        <source>The first %1 of %2 that match.</source>
        <extracomment>A filter finds very many files. %1: a number. %2: &quot;12,345 files&quot;</extracomment>
        <translation>Die ersten %1 von %2, die passen.</translation>
    </message>
    <message>
        <source>%1 of %2 chosen, %3 of %4.</source>
        <extracomment>%1: a number. %2: &quot;214 files&quot;. %3 and %4: sizes</extracomment>
        <translation>%1 von %2 ausgewählt, %3 von %4.</translation>
    </message>
    <message>
        <source>F&amp;iles</source>
        <translation>Da&amp;teien</translation>
    </message>
    <message>
        <source>Files to fetch</source>
        <translation>Herunterzuladende Dateien</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Nach Namen filtern</translation>
    </message>
    <message>
        <source>Filter the files by name</source>
        <translation>Die Dateien nach Namen filtern</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Alle</translation>
    </message>
    <message>
        <source>Choose all files that are shown</source>
        <translation>Alle gezeigten Dateien auswählen</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Keine</translation>
    </message>
    <message>
        <source>Choose none of the files that are shown</source>
        <translation>Keine der gezeigten Dateien auswählen</translation>
    </message>
</context>
<context>
    <name>ttp::FetchPlace</name>
    <message>
        <source>%1 free</source>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>There is not enough room: it needs %1, and %2 are free here. Choose another folder, or fewer files.</source>
        <translation>Der Platz reicht nicht: Gebraucht werden %1, frei sind hier %2. Wählen Sie einen anderen Ordner oder weniger Dateien.</translation>
    </message>
    <message>
        <source>You have it already, or a part of it, in %1. Here it would lie a second time.</source>
        <translation>Sie haben den Datensatz schon, ganz oder teilweise, in %1. Hier läge er ein zweites Mal.</translation>
    </message>
    <message>
        <source>It lies here already. What you choose beyond that is added.</source>
        <translation>Der Datensatz liegt schon hier. Was Sie darüber hinaus wählen, kommt hinzu.</translation>
    </message>
    <message>
        <source>A part of it lies here already: fetching goes on with it.</source>
        <translation>Ein Teil davon liegt schon hier: Der Download macht damit weiter.</translation>
    </message>
    <message>
        <source>&amp;Save in</source>
        <translation>&amp;Speichern in</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Ände&amp;rn…</translation>
    </message>
</context>
<context>
    <name>ttp::FieldButtons</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
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
    <name>ttp::FilesTab</name>
    <message>
        <source>At least one file must be chosen. Nothing is changed until then.</source>
        <translation>Es muss mindestens eine Datei ausgewählt sein. Bis dahin wird nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln file(s) chosen, %2</source>
        <extracomment>%1 is a number of files, %2 a size</extracomment>
        <translation>
            <numerusform>%1 von %Ln Datei ausgewählt, %2</numerusform>
            <numerusform>%1 von %Ln Dateien ausgewählt, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not complete yet. It can be opened when all of it is there.</source>
        <translation>%1 ist noch nicht vollständig. Öffnen lässt es sich, sobald alles da ist.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: it is not there, or no program would take it.</source>
        <translation>%1 lässt sich nicht öffnen: Es ist nicht da, oder kein Programm nimmt es an.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>&amp;Copy path</source>
        <translation>&amp;Pfad kopieren</translation>
    </message>
    <message>
        <source>F&amp;etch</source>
        <translation>Her&amp;unterladen</translation>
    </message>
    <message>
        <source>Do &amp;not fetch</source>
        <translation>Ni&amp;cht herunterladen</translation>
    </message>
    <message>
        <source>Filter files</source>
        <translation>Dateien filtern</translation>
    </message>
    <message>
        <source>Choose &amp;all</source>
        <translation>Alle aus&amp;wählen</translation>
    </message>
    <message>
        <source>Choose &amp;none</source>
        <translation>&amp;Keine auswählen</translation>
    </message>
    <message>
        <source>Files of the dataset</source>
        <translation>Dateien des Datensatzes</translation>
    </message>
    <message>
        <source>No file of this name</source>
        <translation>Keine Datei dieses Namens</translation>
    </message>
    <message>
        <source>Another word may find it.</source>
        <translation>Ein anderes Wort findet sie vielleicht.</translation>
    </message>
    <message>
        <source>The list of files is not here yet</source>
        <translation>Die Dateiliste ist noch nicht da</translation>
    </message>
    <message>
        <source>It appears as soon as a peer has told it.</source>
        <translation>Sie erscheint, sobald ein Peer sie mitgeteilt hat.</translation>
    </message>
</context>
<context>
    <name>ttp::FirstRunWizard</name>
    <message>
        <source>Setting up…</source>
        <translation>Wird eingerichtet…</translation>
    </message>
    <message>
        <source>Welcome to TorrentTTP</source>
        <translation>Willkommen bei TorrentTTP</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fertigstellen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ttp::GroupsButton</name>
    <message>
        <source>&amp;New group…</source>
        <translation>&amp;Neue Gruppe…</translation>
    </message>
    <message>
        <source>(none)</source>
        <extracomment>In place of the names of groups</extracomment>
        <translation>(keine)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What is chosen, and which: &quot;Groups: Genomics lab&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ttp::GroupsModel</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A group and how many are in it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n peer(s)</source>
        <extracomment>A group and how many are in it</extracomment>
        <translation>
            <numerusform>%1, %n Peer</numerusform>
            <numerusform>%1, %n Peers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ttp::GroupsPanel</name>
    <message>
        <source>Who is in %1</source>
        <extracomment>Above the list of peers, those that are in the group are marked</extracomment>
        <translation>Wer in %1 ist</translation>
    </message>
    <message>
        <source>Who is in the group</source>
        <translation>Wer in der Gruppe ist</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation>Gr&amp;uppen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Ne&amp;w group…</source>
        <translation>N&amp;eue Gruppe…</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>Neue Gruppe…</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>Noch keine Gruppen</translation>
    </message>
    <message>
        <source>A group is several peers under one name. What is shared with a group is served to whoever is in it, also to those who join later.</source>
        <translation>Eine Gruppe fasst mehrere Peers unter einem Namen zusammen. Was für eine Gruppe freigegeben ist, wird an alle ausgeliefert, die darin sind, auch an die, die später hinzukommen.</translation>
    </message>
</context>
<context>
    <name>ttp::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>ttp::IdentityPage</name>
    <message>
        <source>Choose the backup of your identity</source>
        <translation>Sicherung Ihrer Identität auswählen</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>The identity of the user %1. Only one copy of it may run: stop it on the other computer before you finish.</source>
        <translation>Die Identität mit der Benutzer-ID %1. Nur eine Kopie davon darf laufen: Beenden Sie die auf dem anderen Computer, bevor Sie fertigstellen.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Datei wird gelesen…</translation>
    </message>
    <message>
        <source>Choose the file, and type the passphrase that you gave it.</source>
        <translation>Wählen Sie die Datei aus und geben Sie die Passphrase ein, die Sie ihr gegeben haben.</translation>
    </message>
    <message>
        <source>Your identity</source>
        <translation>Ihre Identität</translation>
    </message>
    <message>
        <source>Other peers know you by a permanent User ID. It never changes, so keep a backup of it.</source>
        <translation>Andere Peers kennen Sie unter einer dauerhaften Benutzer-ID. Sie ändert sich nie; bewahren Sie deshalb eine Sicherung auf.</translation>
    </message>
    <message>
        <source>Display n&amp;ame</source>
        <translation>Anzeige&amp;name</translation>
    </message>
    <message>
        <source>Create a new &amp;identity</source>
        <translation>Neue &amp;Identität erstellen</translation>
    </message>
    <message>
        <source>&amp;Restore an identity from a backup file</source>
        <translation>Identität aus einer Sicherungsdatei wiede&amp;rherstellen</translation>
    </message>
    <message>
        <source>Fi&amp;le</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Auswählen…</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>The private key is kept in the folder %1, which only you can open. It never leaves this computer, except in a backup that you make. Nothing is written before you finish.</source>
        <translation>Der private Schlüssel liegt im Ordner %1, den nur Sie öffnen können. Er verlässt diesen Computer nie, außer in einer Sicherung, die Sie anlegen. Bevor Sie fertigstellen, wird nichts geschrieben.</translation>
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
    <name>ttp::InvitationEdit</name>
    <message>
        <source>Open an invitation</source>
        <translation>Einladung öffnen</translation>
    </message>
    <message>
        <source>Invitations (*.ttpinvite)</source>
        <translation>Einladungen (*.ttpinvite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>At %1
User ID %2
Fingerprint %3: compare it with the sender’s</source>
        <translation>Unter %1
Benutzer-ID %2
Fingerabdruck %3: Vergleichen Sie ihn mit dem des Absenders</translation>
    </message>
    <message>
        <source>This is an invitation of your own. It is for somebody else.</source>
        <translation>Das ist Ihre eigene Einladung. Sie ist für jemand anderen bestimmt.</translation>
    </message>
    <message>
        <source>It carries a code, which lets you in at once.</source>
        <translation>Sie enthält einen Code, der Sie sofort einlässt.</translation>
    </message>
    <message>
        <source>It carries no code: a person there must accept you first.</source>
        <translation>Sie enthält keinen Code: Eine Person dort muss Ihnen erst zustimmen.</translation>
    </message>
    <message>
        <source>&amp;Invitation link or text</source>
        <translation>E&amp;inladungslink oder Einladungstext</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Ein&amp;fügen</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>Da&amp;tei öffnen…</translation>
    </message>
    <message>
        <source>What the invitation says</source>
        <translation>Was die Einladung sagt</translation>
    </message>
</context>
<context>
    <name>ttp::InviteDialog</name>
    <message>
        <source>The link was copied.</source>
        <translation>Der Link wurde kopiert.</translation>
    </message>
    <message>
        <source>Save the invitation</source>
        <translation>Einladung speichern</translation>
    </message>
    <message>
        <source>Invitations (*.ttpinvite)</source>
        <translation>Einladungen (*.ttpinvite)</translation>
    </message>
    <message>
        <source>Saved. Whoever has the file can come in by it.</source>
        <translation>Gespeichert. Wer die Datei hat, kann sich damit registrieren.</translation>
    </message>
    <message>
        <source>Others cannot connect to this computer at present. An invitation is of use only where they can, such as in the same network.</source>
        <translation>Andere können sich zurzeit nicht mit diesem Computer verbinden. Eine Einladung nützt nur dort, wo sie es können, etwa im selben Netz.</translation>
    </message>
    <message>
        <source>Revoked. Nobody can come in by it any more; whoever came in stays.</source>
        <translation>Widerrufen. Niemand kann sich mehr damit registrieren; wer schon registriert ist, bleibt es.</translation>
    </message>
    <message>
        <source>It is used up.</source>
        <translation>Sie ist verbraucht.</translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation>Sie ist abgelaufen.</translation>
    </message>
    <message>
        <source>Waiting for others… %1</source>
        <translation>Warten auf weitere… %1</translation>
    </message>
    <message>
        <source>Waiting for the peer… %1</source>
        <translation>Warten auf den Peer… %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Invite a peer</source>
        <translation>Peer einladen</translation>
    </message>
    <message>
        <source>QR code of the invitation</source>
        <translation>QR-Code der Einladung</translation>
    </message>
    <message>
        <source>&amp;Valid for</source>
        <translation>&amp;Gültig für</translation>
    </message>
    <message>
        <source>&amp;How many may come in</source>
        <translation>&amp;Wie viele sich registrieren dürfen</translation>
    </message>
    <message>
        <source>How many may come in</source>
        <translation>Wie viele sich registrieren dürfen</translation>
    </message>
    <message>
        <source>&amp;Add them to groups</source>
        <translation>&amp;Zu Gruppen hinzufügen</translation>
    </message>
    <message>
        <source>Add them to groups</source>
        <translation>Zu Gruppen hinzufügen</translation>
    </message>
    <message>
        <source>Whoever has the invitation can register here without being asked. Send it to nobody else. It is shown once, and can be revoked.</source>
        <translation>Wer die Einladung hat, kann sich ohne Rückfrage hier registrieren. Senden Sie sie sonst niemandem. Sie wird nur einmal gezeigt und lässt sich widerrufen.</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Link</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>C&amp;ode</source>
        <translation>C&amp;ode</translation>
    </message>
    <message>
        <source>&amp;Make invitation</source>
        <translation>&amp;Einladung erstellen</translation>
    </message>
    <message>
        <source>&amp;Revoke</source>
        <translation>Wider&amp;rufen</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>Link &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>Schl&amp;ießen</translation>
    </message>
</context>
<context>
    <name>ttp::InvitesModel</name>
    <message>
        <source>Invitation of %1, %2</source>
        <translation>Einladung vom %1, %2</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Nutzungen</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Gültigkeit</translation>
    </message>
    <message>
        <source>Into groups</source>
        <translation>In Gruppen</translation>
    </message>
    <message>
        <source>Who came in</source>
        <translation>Wer sich registriert hat</translation>
    </message>
</context>
<context>
    <name>ttp::InvitesPanel</name>
    <message>
        <source>Revoked. Nobody can come in by it any more; whoever came in stays.</source>
        <translation>Widerrufen. Niemand kann sich mehr damit registrieren; wer schon registriert ist, bleibt es.</translation>
    </message>
    <message>
        <source>Open invitations</source>
        <translation>Offene Einladungen</translation>
    </message>
    <message>
        <source>No open invitation</source>
        <translation>Keine offene Einladung</translation>
    </message>
    <message>
        <source>An invitation lets somebody in without being asked: as a link, a file, a picture for a camera, or a code to read out.</source>
        <translation>Eine Einladung lässt jemanden ohne Rückfrage ein: als Link, als Datei, als Bild für eine Kamera oder als Code zum Vorlesen.</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Einladen…</translation>
    </message>
    <message>
        <source>Rev&amp;oke</source>
        <translation>&amp;Widerrufen</translation>
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
    <name>ttp::LimitsDialog</name>
    <message>
        <source>Speed limits</source>
        <translation>Geschwindigkeitsbegrenzungen</translation>
    </message>
    <message>
        <source>&amp;Download at most</source>
        <translation>&amp;Empfang höchstens</translation>
    </message>
    <message>
        <source>&amp;Upload at most</source>
        <translation>&amp;Versand höchstens</translation>
    </message>
    <message>
        <source> KiB/s</source>
        <extracomment>behind a number in a field: kibibytes a second</extracomment>
        <translation> KiB/s</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Unbegrenzt</translation>
    </message>
</context>
<context>
    <name>ttp::LimitsMenu</name>
    <message>
        <source>Download at most</source>
        <translation>Empfang höchstens</translation>
    </message>
    <message>
        <source>Upload at most</source>
        <translation>Versand höchstens</translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <translation>&amp;Anderer Wert…</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Unbegrenzt</translation>
    </message>
</context>
<context>
    <name>ttp::LogPage</name>
    <message numerus="yes">
        <source>%Ln new line(s) in the log. The last one: %1</source>
        <translation>
            <numerusform>%Ln neue Zeile im Protokoll: %1</numerusform>
            <numerusform>%Ln neue Zeilen im Protokoll. Die letzte: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what happened (&quot;Source left out&quot;), %2 with what</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Protokoll anzeigen</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln line(s), without addresses and whole IDs.</source>
        <translation>
            <numerusform>%Ln Zeile kopiert, ohne Adressen und ganze IDs.</numerusform>
            <numerusform>%Ln Zeilen kopiert, ohne Adressen und ganze IDs.</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Show &amp;peer</source>
        <translation>&amp;Peer anzeigen</translation>
    </message>
    <message>
        <source>Shows the peer that the chosen line is about</source>
        <translation>Zeigt den Peer, um den es in der gewählten Zeile geht</translation>
    </message>
    <message>
        <source>&amp;Copy redacted</source>
        <translation>Bereinigt &amp;kopieren</translation>
    </message>
    <message>
        <source>Copies the chosen lines, or all of them, without addresses and whole IDs</source>
        <translation>Kopiert die gewählten Zeilen oder alle, ohne Adressen und ganze IDs</translation>
    </message>
    <message>
        <source>Nothing has gone wrong</source>
        <translation>Keine Vorfälle</translation>
    </message>
    <message>
        <source>Wrong pieces, banned sources, misused sessions and requests to register will be listed here.</source>
        <translation>Hier werden falsche Teile, ausgeschlossene Quellen, missbrauchte Sitzungen und Registrierungsanfragen aufgelistet.</translation>
    </message>
    <message>
        <source>No line fits</source>
        <translation>Keine Zeile passt</translation>
    </message>
    <message>
        <source>Lines are there, but none with these words.</source>
        <translation>Es gibt Zeilen, aber keine mit diesen Wörtern.</translation>
    </message>
    <message>
        <source>C&amp;lear filter</source>
        <translation>Fi&amp;lter zurücksetzen</translation>
    </message>
</context>
<context>
    <name>ttp::MainMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Transfer</source>
        <translation>Übe&amp;rtragung</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Netzwerk</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Symbolleiste</translation>
    </message>
    <message>
        <source>More of the tool bar</source>
        <translation>Mehr von der Symbolleiste</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menüs</translation>
    </message>
</context>
<context>
    <name>ttp::MainWindow</name>
    <message>
        <source>TorrentTTP</source>
        <translation>TorrentTTP</translation>
    </message>
    <message>
        <source>This peer has stopped, so nothing can be opened. Start it again first.</source>
        <translation>Dieser Peer läuft nicht mehr, daher lässt sich nichts öffnen. Starten Sie ihn zuerst neu.</translation>
    </message>
    <message>
        <source>The clipboard holds no ttp: link, no file and no folder.</source>
        <translation>Die Zwischenablage enthält keinen ttp:-Link, keine Datei und keinen Ordner.</translation>
    </message>
    <message>
        <source>This peer has stopped. Start it again first.</source>
        <translation>Dieser Peer läuft nicht mehr. Starten Sie ihn zuerst neu.</translation>
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
    <name>ttp::NetworkPage</name>
    <message>
        <source>Give the whole path of a folder.</source>
        <translation>Geben Sie den vollständigen Pfad eines Ordners an.</translation>
    </message>
    <message>
        <source>A file is in the way. Choose another folder.</source>
        <translation>Dort liegt schon eine Datei. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Nothing can be written there. Choose another folder.</source>
        <translation>Dort lässt sich nichts schreiben. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The folder is there.</source>
        <translation>Der Ordner ist vorhanden.</translation>
    </message>
    <message>
        <source>The folder will be made.</source>
        <translation>Der Ordner wird angelegt.</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>The folder will be made; %1 free</source>
        <translation>Der Ordner wird angelegt; %1 frei</translation>
    </message>
    <message>
        <source>Where fetched datasets go</source>
        <translation>Wohin heruntergeladene Datensätze kommen</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>The system chooses one that is free, and it is kept.</source>
        <translation>Das System wählt einen freien Port, und der wird beibehalten.</translation>
    </message>
    <message>
        <source>Port %1 is free.</source>
        <translation>Port %1 ist frei.</translation>
    </message>
    <message>
        <source>Port %1 is in use by another program. Choose another one.</source>
        <translation>Port %1 wird von einem anderen Programm benutzt. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Port %1 is kept for the administrator of this computer. Choose one above 1023.</source>
        <translation>Port %1 ist dem Administrator dieses Computers vorbehalten. Wählen Sie einen über 1023.</translation>
    </message>
    <message>
        <source>There is no network now.</source>
        <translation>Zurzeit gibt es kein Netz.</translation>
    </message>
    <message>
        <source>Folders and network</source>
        <translation>Ordner und Netz</translation>
    </message>
    <message>
        <source>You can change this later.</source>
        <translation>Sie können das später ändern.</translation>
    </message>
    <message>
        <source>&amp;Download folder</source>
        <translation>&amp;Downloadordner</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Auswählen…</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>automatic</source>
        <extracomment>In place of port 0: the system chooses one</extracomment>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Addresses under which others reach you</source>
        <translation>Adressen, unter denen andere Sie erreichen</translation>
    </message>
    <message>
        <source>Others reach you under these addresses. Behind a router, let it forward the port to this computer; fetching works without that.</source>
        <translation>Andere erreichen Sie unter diesen Adressen. Hinter einem Router muss dieser den Port an diesen Computer weiterleiten; zum Herunterladen ist das nicht nötig.</translation>
    </message>
</context>
<context>
    <name>ttp::NewGroupDialog</name>
    <message>
        <source>New group</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <source>&amp;Name of the group</source>
        <translation>&amp;Name der Gruppe</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Erstellen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ttp::OverviewTab</name>
    <message>
        <source>Pie&amp;ces by</source>
        <translation>&amp;Teile nach</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>who delivered them</source>
        <translation>Lieferant</translation>
    </message>
</context>
<context>
    <name>ttp::PeerActions</name>
    <message>
        <source>&amp;Allow again</source>
        <translation>Wieder zu&amp;lassen</translation>
    </message>
    <message>
        <source>&amp;Block</source>
        <translation>Blo&amp;ckieren</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>%1 entfernt</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n peer(s)</source>
        <translation>
            <numerusform>%n Peer entfernt</numerusform>
            <numerusform>%n Peers entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Share with this peer…</source>
        <translation>Für diesen Peer &amp;freigeben…</translation>
    </message>
    <message>
        <source>&amp;Copy User ID</source>
        <translation>Benutzer-ID &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>En&amp;tfernen</translation>
    </message>
</context>
<context>
    <name>ttp::PeerDetails</name>
    <message>
        <source>%1: %2</source>
        <extracomment>How many datasets a peer may fetch, and some of their names</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>%1 received, %2 sent</source>
        <translation>%1 empfangen, %2 gesendet</translation>
    </message>
    <message>
        <source>Details of the peer</source>
        <translation>Einzelheiten des Peers</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>Benutzer-ID</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registriert</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Datenverkehr</translation>
    </message>
    <message>
        <source>Versions held</source>
        <translation>Vorgehaltene Versionen</translation>
    </message>
    <message>
        <source>Shared with it</source>
        <translation>Für ihn freigegeben</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation>&amp;Gruppen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Copy the User ID</source>
        <translation>Benutzer-ID kopieren</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>Fingerabdruck kopieren</translation>
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
    <name>ttp::PeersPage</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A filter and how many there are: &quot;Online (3)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Peers</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Invitations (%1)</source>
        <extracomment>The tab of invitations that are open, and how many</extracomment>
        <translation>Einladungen (%1)</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Einladungen</translation>
    </message>
    <message>
        <source>&amp;Add peer…</source>
        <translation>&amp;Peer hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Invite…</source>
        <translation>E&amp;inladen…</translation>
    </message>
    <message>
        <source>Peers, groups and invitations</source>
        <translation>Peers, Gruppen und Einladungen</translation>
    </message>
    <message>
        <source>No peers yet</source>
        <translation>Noch keine Peers</translation>
    </message>
    <message>
        <source>Peers share with each other after they have registered with each other: by an invitation that one of them sends.</source>
        <translation>Peers geben einander Daten frei, nachdem sie sich miteinander registriert haben: durch eine Einladung, die einer von ihnen sendet.</translation>
    </message>
    <message>
        <source>No peer is like this</source>
        <translation>Kein passender Peer</translation>
    </message>
    <message>
        <source>There are peers, but none that fits what you filter by.</source>
        <translation>Es gibt Peers, aber keinen, auf den Ihr Filter passt.</translation>
    </message>
    <message>
        <source>Add peer…</source>
        <translation>Peer hinzufügen…</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Einladen…</translation>
    </message>
    <message>
        <source>&amp;Clear filter</source>
        <translation>Filter &amp;zurücksetzen</translation>
    </message>
</context>
<context>
    <name>ttp::PeersTable</name>
    <message numerus="yes">
        <source>Share %n item(s) with %1 only</source>
        <translation>
            <numerusform>%n Objekt nur für %1 freigeben</numerusform>
            <numerusform>%n Objekte nur für %1 freigeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Peers</translation>
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
    <message>
        <source>Piece %1: not wanted</source>
        <translation>Teil %1: nicht gewünscht</translation>
    </message>
    <message>
        <source>Not wanted</source>
        <translation>Nicht gewünscht</translation>
    </message>
</context>
<context>
    <name>ttp::QrCode</name>
    <message>
        <source>QR code with %1 by %1 squares</source>
        <translation>QR-Code mit %1 mal %1 Feldern</translation>
    </message>
    <message>
        <source>No QR code yet</source>
        <translation>Noch kein QR-Code</translation>
    </message>
</context>
<context>
    <name>ttp::ReachabilityDialog</name>
    <message>
        <source>Reachable</source>
        <translation>Erreichbar</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>Reachable?</source>
        <translation>Erreichbar?</translation>
    </message>
    <message>
        <source>Others can connect to this peer.</source>
        <translation>Andere können sich mit diesem Peer verbinden.</translation>
    </message>
    <message>
        <source>A peer that knows you has tried it. Your links and invitations work from outside.</source>
        <translation>Ein Peer, der Sie kennt, hat es versucht. Ihre Links und Einladungen funktionieren von außen.</translation>
    </message>
    <message>
        <source>Others cannot connect to this peer.</source>
        <translation>Andere können sich nicht mit diesem Peer verbinden.</translation>
    </message>
    <message>
        <source>You can fetch from others all the same, but nobody outside your network can fetch from you. Let port %1 (TCP) through the firewall of this computer, and have your router forward it to this computer.</source>
        <translation>Sie können trotzdem von anderen herunterladen, aber niemand außerhalb Ihres Netzes kann von Ihnen herunterladen. Lassen Sie Port %1 (TCP) durch die Firewall dieses Computers und lassen Sie ihn von Ihrem Router an diesen Computer weiterleiten.</translation>
    </message>
    <message>
        <source>Nobody has tried yet whether others can connect to this peer.</source>
        <translation>Noch niemand hat versucht, ob sich andere mit diesem Peer verbinden können.</translation>
    </message>
    <message>
        <source>It is found out as soon as a peer that you are registered with is online. This peer listens on port %1 (TCP).</source>
        <translation>Das zeigt sich, sobald ein Peer online ist, mit dem Sie registriert sind. Dieser Peer lauscht an Port %1 (TCP).</translation>
    </message>
    <message>
        <source>Can others reach me?</source>
        <translation>Bin ich für andere erreichbar?</translation>
    </message>
    <message>
        <source>&amp;Addresses that your links name</source>
        <translation>&amp;Adressen in Ihren Links</translation>
    </message>
    <message>
        <source>&amp;Copy addresses</source>
        <translation>Adressen &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>ttp::ReadersBox</name>
    <message>
        <source>Nobody is registered with you yet. Whoever registers later may fetch it then.</source>
        <translation>Noch ist niemand bei Ihnen registriert. Wer sich später registriert, darf es dann herunterladen.</translation>
    </message>
    <message>
        <source>Every peer that is registered with you, also those who register later.</source>
        <translation>Jeder Peer, der bei Ihnen registriert ist, auch wer sich später registriert.</translation>
    </message>
    <message numerus="yes">
        <source>Every peer that is registered with you, also those who register later. Now that is %n peer(s).</source>
        <translation>
            <numerusform>Jeder Peer, der bei Ihnen registriert ist, auch wer sich später registriert. Zurzeit ist das %n Peer.</numerusform>
            <numerusform>Jeder Peer, der bei Ihnen registriert ist, auch wer sich später registriert. Zurzeit sind das %n Peers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whoever is in the %n group(s) that you chose, also those who come into them later.</source>
        <translation>
            <numerusform>Wer in der gewählten Gruppe ist, auch wer später hinzukommt.</numerusform>
            <numerusform>Wer in den %n gewählten Gruppen ist, auch wer später hinzukommt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n peer(s) that you chose, and nobody else.</source>
        <translation>
            <numerusform>Der gewählte Peer und sonst niemand.</numerusform>
            <numerusform>Die %n gewählten Peers und sonst niemand.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one group.</source>
        <translation>Wählen Sie mindestens eine Gruppe.</translation>
    </message>
    <message>
        <source>Choose at least one peer.</source>
        <translation>Wählen Sie mindestens einen Peer.</translation>
    </message>
    <message>
        <source>Who may fetch it</source>
        <translation>Wer es herunterladen darf</translation>
    </message>
    <message>
        <source>&amp;Everyone who is registered with you</source>
        <translation>&amp;Alle, die bei Ihnen registriert sind</translation>
    </message>
    <message>
        <source>Only these &amp;groups</source>
        <translation>Nur diese &amp;Gruppen</translation>
    </message>
    <message>
        <source>Only these &amp;groups (there are none)</source>
        <translation>Nur diese &amp;Gruppen (es gibt keine)</translation>
    </message>
    <message>
        <source>Only these &amp;peers</source>
        <translation>Nur diese &amp;Peers</translation>
    </message>
    <message>
        <source>Groups that may fetch it</source>
        <translation>Gruppen, die es herunterladen dürfen</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Nach Namen filtern</translation>
    </message>
    <message>
        <source>Filter the peers by name</source>
        <translation>Die Peers nach Namen filtern</translation>
    </message>
    <message>
        <source>Peers that may fetch it</source>
        <translation>Peers, die es herunterladen dürfen</translation>
    </message>
</context>
<context>
    <name>ttp::ReadyPage</name>
    <message>
        <source>New: its User ID is made when you finish</source>
        <translation>Neu: Ihre Benutzer-ID entsteht beim Fertigstellen</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>Wiederhergestellt: %1</translation>
    </message>
    <message>
        <source>Chosen by the system</source>
        <translation>Vom System gewählt</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>This is what will be set up when you finish.</source>
        <translation>Das wird eingerichtet, wenn Sie fertigstellen.</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>Identity:</source>
        <translation>Identität:</translation>
    </message>
    <message>
        <source>Download folder:</source>
        <translation>Downloadordner:</translation>
    </message>
    <message>
        <source>Port:</source>
        <translation>Port:</translation>
    </message>
    <message>
        <source>Right after that:</source>
        <translation>Gleich danach:</translation>
    </message>
    <message>
        <source>Save a bac&amp;kup of your identity</source>
        <translation>&amp;Sicherung Ihrer Identität speichern</translation>
    </message>
    <message>
        <source>Without it you are a stranger to everybody after the loss of this computer.</source>
        <translation>Ohne sie sind Sie nach dem Verlust dieses Computers für alle ein Fremder.</translation>
    </message>
    <message>
        <source>&amp;Add a first peer, with an invitation that you were sent</source>
        <translation>&amp;Ersten Peer hinzufügen, mit einer Einladung, die Sie erhalten haben</translation>
    </message>
</context>
<context>
    <name>ttp::RegistrationView</name>
    <message>
        <source>Read the invitation</source>
        <translation>Einladung lesen</translation>
    </message>
    <message>
        <source>Connect to the peer</source>
        <translation>Mit dem Peer verbinden</translation>
    </message>
    <message>
        <source>Look at its key</source>
        <translation>Schlüssel des Peers prüfen</translation>
    </message>
    <message>
        <source>Ask to be let in</source>
        <translation>Um Zutritt bitten</translation>
    </message>
    <message>
        <source>Wait until a person there accepts</source>
        <translation>Warten, bis eine Person dort zustimmt</translation>
    </message>
    <message>
        <source>Registered with each other</source>
        <translation>Miteinander registriert</translation>
    </message>
    <message>
        <source>running…</source>
        <translation>läuft…</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>Compare these words with the person there, over the phone or face to face. When both of you see the same, nobody sits in between:</source>
        <translation>Vergleichen Sie diese Wörter mit der Person dort, am Telefon oder von Angesicht zu Angesicht. Wenn Sie beide dieselben sehen, sitzt niemand dazwischen:</translation>
    </message>
    <message>
        <source>Words to compare: %1</source>
        <translation>Wörter zum Vergleichen: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A step of a registration and how it stands: &quot;Connect to the peer: done&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ttp::Removals</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>ttp::RequestCard</name>
    <message>
        <source>%1 wants to register</source>
        <translation>%1 möchte sich registrieren</translation>
    </message>
    <message>
        <source>User ID %1</source>
        <translation>Benutzer-ID %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Words to compare:</source>
        <translation>Wörter zum Vergleichen:</translation>
    </message>
    <message>
        <source>Words to compare: %1</source>
        <translation>Wörter zum Vergleichen: %1</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blockieren</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation>%1 annehmen</translation>
    </message>
    <message>
        <source>Refuse %1</source>
        <translation>%1 ablehnen</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>%1 blockieren</translation>
    </message>
</context>
<context>
    <name>ttp::RequestsBox</name>
    <message>
        <source>%1 was let in.</source>
        <translation>%1 wurde eingelassen.</translation>
    </message>
    <message>
        <source>%1 was refused. They may ask again.</source>
        <translation>%1 wurde abgelehnt. Eine neue Anfrage ist möglich.</translation>
    </message>
    <message>
        <source>%1 was blocked and cannot ask again, until you allow it under “Blocked”.</source>
        <translation>%1 wurde blockiert und kann nicht erneut anfragen, bis Sie es unter „Blockiert“ wieder zulassen.</translation>
    </message>
    <message>
        <source>Requests to register</source>
        <translation>Registrierungsanfragen</translation>
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
    <name>ttp::ShareDialog</name>
    <message>
        <source>%1 is not there. Connect its disk, or take it out of the list.</source>
        <translation>%1 ist nicht da. Schließen Sie den Datenträger an oder nehmen Sie den Eintrag aus der Liste.</translation>
    </message>
    <message>
        <source>%1 cannot be shared: it belongs to the profile of a peer, with its private key, or is neither a file nor a folder.</source>
        <translation>%1 kann nicht freigegeben werden: Es gehört zum Profil eines Peers, mit dessen privatem Schlüssel, oder ist weder Datei noch Ordner.</translation>
    </message>
    <message>
        <source>Sharing…</source>
        <translation>Wird freigegeben…</translation>
    </message>
    <message>
        <source>%1 is shared, and its link was copied. It works at once.</source>
        <translation>%1 ist freigegeben, und der Link wurde kopiert. Er funktioniert sofort.</translation>
    </message>
    <message>
        <source>%1 is shared. Its link works at once.</source>
        <translation>%1 ist freigegeben. Der Link funktioniert sofort.</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Share %n item(s)</source>
        <translation>
            <numerusform>%n Objekt freigeben</numerusform>
            <numerusform>%n Objekte freigeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Share</source>
        <translation>&amp;Freigeben</translation>
    </message>
    <message>
        <source>Share and copy &amp;link</source>
        <translation>Freigeben und &amp;Link kopieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ttp::ShareItems</name>
    <message>
        <source>Add files to share</source>
        <translation>Dateien zum Freigeben hinzufügen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a folder to share</source>
        <translation>Ordner zum Freigeben hinzufügen</translation>
    </message>
    <message>
        <source>Add files or folders, or drop them here.</source>
        <translation>Fügen Sie Dateien oder Ordner hinzu oder legen Sie sie hier ab.</translation>
    </message>
    <message>
        <source>Counting… %1, %2 so far</source>
        <translation>Wird gezählt… bisher %1, %2</translation>
    </message>
    <message>
        <source>%1, %2. They stay where they are; nothing is copied.</source>
        <extracomment>%1: &quot;214 files&quot;. %2: a size</extracomment>
        <translation>%1, %2. Alles bleibt, wo es ist; nichts wird kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) cannot be shared and will be left out: the list says why.</source>
        <translation>
            <numerusform>%n Objekt kann nicht freigegeben werden und wird ausgelassen: Die Liste sagt, warum.</numerusform>
            <numerusform>%n Objekte können nicht freigegeben werden und werden ausgelassen: Die Liste sagt, warum.</numerusform>
        </translation>
    </message>
    <message>
        <source>What cannot be read is left out.</source>
        <translation>Was nicht lesbar ist, wird ausgelassen.</translation>
    </message>
    <message numerus="yes">
        <source>Not added again: %n item(s) that the list had already.</source>
        <translation>
            <numerusform>Nicht noch einmal hinzugefügt: %n Objekt, das schon in der Liste war.</numerusform>
            <numerusform>Nicht noch einmal hinzugefügt: %n Objekte, die schon in der Liste waren.</numerusform>
        </translation>
    </message>
    <message>
        <source>F&amp;iles and folders</source>
        <translation>Da&amp;teien und Ordner</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>Dateien und Ordner</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>&amp;Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation>&amp;Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
</context>
<context>
    <name>ttp::ShareItemsModel</name>
    <message>
        <source>There is no such file or folder</source>
        <translation>Keine solche Datei und kein solcher Ordner</translation>
    </message>
    <message>
        <source>You may not read this</source>
        <translation>Sie dürfen das nicht lesen</translation>
    </message>
    <message>
        <source>Neither a file nor a folder</source>
        <translation>Weder Datei noch Ordner</translation>
    </message>
    <message>
        <source>Lies in another one of these</source>
        <translation>Liegt in einem anderen Eintrag dieser Liste</translation>
    </message>
    <message>
        <source>Holds your private key: never shared</source>
        <translation>Enthält Ihren privaten Schlüssel: wird nie freigegeben</translation>
    </message>
    <message>
        <source>Has a line break in its name</source>
        <translation>Hat einen Zeilenumbruch im Namen</translation>
    </message>
    <message>
        <source>counting… %1</source>
        <extracomment>Behind a folder while its files are being counted. %1: &quot;12,345 files&quot;</extracomment>
        <translation>wird gezählt… %1</translation>
    </message>
    <message>
        <source>%1, and %2 that cannot be read</source>
        <extracomment>%1: &quot;12,345 files&quot;. %2: a number of files and folders</extracomment>
        <translation>%1, und %2 nicht lesbar</translation>
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
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
</context>
<context>
    <name>ttp::SharingTab</name>
    <message>
        <source>%1, not known here any more</source>
        <translation>%1, hier nicht mehr bekannt</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>Nobody may fetch it then.</source>
        <translation>Dann darf es niemand herunterladen.</translation>
    </message>
    <message>
        <source>Whoever is left out is served nothing more of it at once.</source>
        <translation>Wer nicht mehr dabei ist, bekommt ab sofort nichts mehr davon.</translation>
    </message>
    <message>
        <source>Who may fetch this</source>
        <translation>Wer das herunterladen darf</translation>
    </message>
    <message>
        <source>&amp;Everyone registered here</source>
        <translation>A&amp;lle hier Registrierten</translation>
    </message>
    <message>
        <source>&amp;Only these groups and peers:</source>
        <translation>N&amp;ur diese Gruppen und Peers:</translation>
    </message>
    <message>
        <source>Groups and peers that may fetch this</source>
        <translation>Gruppen und Peers, die das herunterladen dürfen</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>Überneh&amp;men</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Link, for those who may:</source>
        <translation>L&amp;ink für alle, die dürfen:</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>Link &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Stop sharing</source>
        <translation>&amp;Freigabe beenden</translation>
    </message>
</context>
<context>
    <name>ttp::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
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
    <name>ttp::SourcesModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A peer, then what it does, for screen readers</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln piece(s)</source>
        <translation>
            <numerusform>%1 von %Ln Teil</numerusform>
            <numerusform>%1 von %Ln Teilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Peer</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was er tut</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>Hat</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
</context>
<context>
    <name>ttp::SourcesTab</name>
    <message>
        <source>&amp;Show this peer</source>
        <translation>Diesen Peer an&amp;zeigen</translation>
    </message>
    <message>
        <source>Peers that have this</source>
        <translation>Peers, die das haben</translation>
    </message>
    <message>
        <source>No peer yet</source>
        <translation>Noch kein Peer</translation>
    </message>
    <message>
        <source>Peers that have this dataset appear here as soon as they are found.</source>
        <translation>Peers, die diesen Datensatz haben, erscheinen hier, sobald sie gefunden sind.</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Es fehlt nichts</translation>
    </message>
    <message>
        <source>All that was chosen is here, so no peer is asked for it.</source>
        <translation>Alles, was gewählt wurde, ist da; darum wird kein Peer danach gefragt.</translation>
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
    <message>
        <source>Down %1; at most %2 in the last 5 minutes</source>
        <extracomment>%1 and %2 are speeds</extracomment>
        <translation>Empfang %1; höchstens %2 in den letzten 5 Minuten</translation>
    </message>
    <message>
        <source>Down %1; at most %2 in the last 30 minutes</source>
        <translation>Empfang %1; höchstens %2 in den letzten 30 Minuten</translation>
    </message>
    <message>
        <source>Down %1; at most %2 in the last 6 hours</source>
        <translation>Empfang %1; höchstens %2 in den letzten 6 Stunden</translation>
    </message>
    <message>
        <source>Down %1; at most %2 in the last 24 hours</source>
        <translation>Empfang %1; höchstens %2 in den letzten 24 Stunden</translation>
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
    <name>ttp::StatusBarItems</name>
    <message>
        <source>Copy &amp;User ID</source>
        <translation>&amp;Benutzer-ID kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;fingerprint</source>
        <translation>&amp;Fingerabdruck kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>&amp;Adresse kopieren</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>a name and the begin of a User ID, in the status bar</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>This peer: %1, User ID %2</source>
        <translation>Dieser Peer: %1, Benutzer-ID %2</translation>
    </message>
    <message>
        <source>This peer is %1. Its User ID is %2.</source>
        <translation>Dieser Peer ist %1. Seine Benutzer-ID ist %2.</translation>
    </message>
    <message>
        <source>Connections from outside: %1</source>
        <translation>Verbindungen von außen: %1</translation>
    </message>
    <message>
        <source>Whether others can connect to this peer. Press for more.</source>
        <translation>Ob sich andere mit diesem Peer verbinden können. Drücken Sie hier, um mehr zu erfahren.</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>Free on the disk for downloads: %1</source>
        <translation>Frei auf dem Datenträger für Downloads: %1</translation>
    </message>
    <message>
        <source>%1 free for %2. Press to open this folder.</source>
        <translation>%1 frei für %2. Drücken Sie hier, um diesen Ordner zu öffnen.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>Download speed: %1, %2</source>
        <extracomment>%1 is a speed, %2 &quot;no limit&quot; or &quot;at most 5.0 MiB/s&quot;</extracomment>
        <translation>Empfangsgeschwindigkeit: %1, %2</translation>
    </message>
    <message>
        <source>What all transfers fetch, %1. Press to limit it.</source>
        <translation>Was alle Übertragungen herunterladen, %1. Drücken Sie hier, um es zu begrenzen.</translation>
    </message>
    <message>
        <source>Upload speed: %1, %2</source>
        <translation>Versandgeschwindigkeit: %1, %2</translation>
    </message>
    <message>
        <source>What others fetch from here, %1. Press to limit it.</source>
        <translation>Was andere von hier herunterladen, %1. Drücken Sie hier, um es zu begrenzen.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be opened. It is made when something is fetched into it.</source>
        <translation>Der Ordner %1 lässt sich nicht öffnen. Er wird angelegt, sobald etwas dorthin heruntergeladen wird.</translation>
    </message>
    <message>
        <source>State of this peer</source>
        <translation>Zustand dieses Peers</translation>
    </message>
</context>
<context>
    <name>ttp::StoppedView</name>
    <message>
        <source>&amp;Start again</source>
        <translation>Neu &amp;starten</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Be&amp;enden</translation>
    </message>
    <message>
        <source>This peer has stopped</source>
        <translation>Dieser Peer läuft nicht mehr</translation>
    </message>
    <message>
        <source>Nothing is shared or fetched. What was under way goes on where it was when you start it again.</source>
        <translation>Es wird nichts freigegeben oder heruntergeladen. Was im Gange war, geht dort weiter, wo es stand, wenn Sie ihn neu starten.</translation>
    </message>
</context>
<context>
    <name>ttp::TransferActions</name>
    <message>
        <source>&amp;Resume</source>
        <translation>Fort&amp;setzen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>To the &amp;front of the queue</source>
        <translation>An den Anfang der &amp;Warteschlange</translation>
    </message>
    <message>
        <source>&amp;Up in the queue</source>
        <translation>In der Warteschlange nach &amp;oben</translation>
    </message>
    <message>
        <source>To the &amp;end of the queue</source>
        <translation>Ans &amp;Ende der Warteschlange</translation>
    </message>
    <message>
        <source>&amp;High priority</source>
        <translation>&amp;Hohe Priorität</translation>
    </message>
    <message>
        <source>&amp;Normal priority</source>
        <translation>&amp;Normale Priorität</translation>
    </message>
    <message>
        <source>&amp;Low priority</source>
        <translation>N&amp;iedrige Priorität</translation>
    </message>
    <message>
        <source>Speed l&amp;imits…</source>
        <translation>Geschwindigkeit &amp;begrenzen…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Open fol&amp;der</source>
        <translation>Or&amp;dner öffnen</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>&amp;Link kopieren</translation>
    </message>
    <message>
        <source>Change who &amp;may fetch…</source>
        <translation>Ändern, wer herunterladen da&amp;rf…</translation>
    </message>
    <message>
        <source>De&amp;tails</source>
        <translation>Ein&amp;zelheiten</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>En&amp;tfernen</translation>
    </message>
    <message>
        <source>Remove and delete file&amp;s…</source>
        <translation>Entfernen und Dateien lös&amp;chen…</translation>
    </message>
    <message>
        <source>Only of what was fetched: what is shared from here are the originals</source>
        <translation>Nur für Heruntergeladenes: Was von hier freigegeben wird, sind die Originale</translation>
    </message>
    <message>
        <source>Do&amp;wn in the queue</source>
        <translation>In der Warteschlange nach &amp;unten</translation>
    </message>
    <message>
        <source>Verif&amp;y</source>
        <translation>P&amp;rüfen</translation>
    </message>
</context>
<context>
    <name>ttp::TransferLimitsDialog</name>
    <message>
        <source>Speed limits</source>
        <translation>Geschwindigkeitsbegrenzungen</translation>
    </message>
    <message>
        <source>For this transfer only</source>
        <translation>Nur für diese Übertragung</translation>
    </message>
    <message numerus="yes">
        <source>For each of %n chosen transfer(s)</source>
        <translation>
            <numerusform>Für die %n gewählte Übertragung</numerusform>
            <numerusform>Für jede der %n gewählten Übertragungen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Download:</source>
        <translation>&amp;Empfang:</translation>
    </message>
    <message>
        <source>&amp;Upload:</source>
        <translation>&amp;Versand:</translation>
    </message>
    <message>
        <source> KiB/s</source>
        <extracomment>Kibibytes a second, behind a number</extracomment>
        <translation> KiB/s</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>As they are (0: no limit)</source>
        <translation>Wie sie sind (0: keine Grenze)</translation>
    </message>
</context>
<context>
    <name>ttp::TransferOrders</name>
    <message>
        <source>Verifying “%1”…</source>
        <translation>„%1“ wird geprüft…</translation>
    </message>
    <message numerus="yes">
        <source>Verifying %n dataset(s)…</source>
        <translation>
            <numerusform>%n Datensatz wird geprüft…</numerusform>
            <numerusform>%n Datensätze werden geprüft…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) missing, changed or wrong; the first is %1</source>
        <extracomment>%1 is the first of these files</extracomment>
        <translation>
            <numerusform>%Ln Datei fehlt, wurde geändert oder ist falsch: %1</numerusform>
            <numerusform>%Ln Dateien fehlen, wurden geändert oder sind falsch; die erste ist %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Liste kopieren</translation>
    </message>
    <message>
        <source>Not verified. %1</source>
        <translation>Nicht geprüft. %1</translation>
    </message>
    <message>
        <source>“%1” is exactly what was published.</source>
        <translation>„%1“ ist genau das, was veröffentlicht wurde.</translation>
    </message>
    <message numerus="yes">
        <source>%n dataset(s) verified: exactly what was published.</source>
        <translation>
            <numerusform>%n Datensatz geprüft: genau das, was veröffentlicht wurde.</numerusform>
            <numerusform>%n Datensätze geprüft: genau das, was veröffentlicht wurde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) copied.</source>
        <translation>
            <numerusform>%n Link kopiert.</numerusform>
            <numerusform>%n Links kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) copied.</source>
        <translation>
            <numerusform>%Ln Zeile kopiert.</numerusform>
            <numerusform>%Ln Zeilen kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be opened: it is not there, or no program would take it.</source>
        <translation>%1 lässt sich nicht öffnen: Es ist nicht da, oder kein Programm nimmt es an.</translation>
    </message>
    <message numerus="yes">
        <source>This did not work with %n dataset(s). %1</source>
        <extracomment>%1 says why it failed with the first of them</extracomment>
        <translation>
            <numerusform>Das hat bei %n Datensatz nicht geklappt. %1</numerusform>
            <numerusform>Das hat bei %n Datensätzen nicht geklappt. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ttp::TransferRemoval</name>
    <message numerus="yes">
        <source>%n dataset(s) removed from the list. Their files stay where they are.</source>
        <translation>
            <numerusform>%n Datensatz aus der Liste entfernt. Seine Dateien bleiben, wo sie sind.</numerusform>
            <numerusform>%n Datensätze aus der Liste entfernt. Ihre Dateien bleiben, wo sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is shared no more. Its files stay where they are.</source>
        <translation>„%1“ wird nicht mehr freigegeben. Die Dateien bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>“%1” removed from the list. Its files stay where they are.</source>
        <translation>„%1“ wurde aus der Liste entfernt. Die Dateien bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>No complete file is known here: nothing is moved to the trash, whatever lies in the folder.</source>
        <translation>Hier ist keine vollständige Datei bekannt: In den Papierkorb wird nichts verschoben, was auch immer im Ordner liegt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1, in %2</source>
        <extracomment>%1 is a size, %2 a folder</extracomment>
        <translation>
            <numerusform>%Ln Datei, %1, in %2</numerusform>
            <numerusform>%Ln Dateien, %1, in %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1, of these datasets</source>
        <extracomment>%1 is a size</extracomment>
        <translation>
            <numerusform>%Ln Datei, %1, aus diesen Datensätzen</numerusform>
            <numerusform>%Ln Dateien, %1, aus diesen Datensätzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Only complete files of the dataset are moved. Whatever else lies in the folder stays.</source>
        <translation>Verschoben werden nur vollständige Dateien des Datensatzes. Was sonst im Ordner liegt, bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n dataset(s) the list of files is not known here: nothing of it is deleted.</source>
        <translation>
            <numerusform>Von %n Datensatz ist die Dateiliste hier nicht bekannt: Davon wird nichts gelöscht.</numerusform>
            <numerusform>Von %n Datensätzen ist die Dateiliste hier nicht bekannt: Davon wird nichts gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen dataset(s) shared from here: those files are the originals. They are left alone, and stay shared.</source>
        <translation>
            <numerusform>%n gewählter Datensatz ist von hier freigegeben: Diese Dateien sind die Originale. Sie werden nicht angerührt und bleiben freigegeben.</numerusform>
            <numerusform>%n gewählte Datensätze sind von hier freigegeben: Diese Dateien sind die Originale. Sie werden nicht angerührt und bleiben freigegeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove and delete files</source>
        <translation>Entfernen und Dateien löschen</translation>
    </message>
    <message>
        <source>Remove “%1” and move its files to the trash?</source>
        <translation>„%1“ entfernen und die Dateien in den Papierkorb verschieben?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n dataset(s) and move their files to the trash?</source>
        <translation>
            <numerusform>%n Datensatz entfernen und seine Dateien in den Papierkorb verschieben?</numerusform>
            <numerusform>%n Datensätze entfernen und ihre Dateien in den Papierkorb verschieben?</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to the &amp;trash</source>
        <translation>In den &amp;Papierkorb verschieben</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>Aus der &amp;Liste entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1, moved to the trash.</source>
        <translation>
            <numerusform>%Ln Datei, %1, in den Papierkorb verschoben.</numerusform>
            <numerusform>%Ln Dateien, %1, in den Papierkorb verschoben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The transfer was removed from the list. Its files stay where they are.</source>
        <translation>Die Übertragung wurde aus der Liste entfernt. Ihre Dateien bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>%1 of this was found on this disk, and not fetched.</source>
        <extracomment>%1 is a size</extracomment>
        <translation>%1 davon wurden auf diesem Datenträger gefunden und nicht heruntergeladen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left in place: changed since the transfer, or not taken by the trash. The first is %1</source>
        <extracomment>%1 is the first of them</extracomment>
        <translation>
            <numerusform>%Ln Datei blieb liegen: seit der Übertragung geändert oder vom Papierkorb nicht angenommen. Es ist %1</numerusform>
            <numerusform>%Ln Dateien blieben liegen: seit der Übertragung geändert oder vom Papierkorb nicht angenommen. Die erste ist %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ttp::TransferTable</name>
    <message>
        <source>&amp;Reset columns</source>
        <translation>Spalten &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Übertragungen</translation>
    </message>
</context>
<context>
    <name>ttp::TransfersPage</name>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>What is shared and fetched is looked up.</source>
        <translation>Freigaben und Downloads werden abgefragt.</translation>
    </message>
    <message>
        <source>The core is not running</source>
        <translation>Der Kern läuft nicht</translation>
    </message>
    <message>
        <source>Nothing is shared or fetched now. What there was is kept.</source>
        <translation>Zurzeit wird nichts freigegeben oder heruntergeladen. Was da war, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Noch nichts da</translation>
    </message>
    <message>
        <source>Drop files or folders anywhere on this window to share them. To fetch a dataset, paste its link with Ctrl+V.</source>
        <translation>Ziehen Sie Dateien oder Ordner irgendwo auf dieses Fenster, um sie freizugeben. Um einen Datensatz herunterzuladen, fügen Sie seinen Link mit Strg+V ein.</translation>
    </message>
    <message>
        <source>&amp;Share files…</source>
        <translation>Dateien &amp;freigeben…</translation>
    </message>
    <message>
        <source>&amp;Fetch from a link…</source>
        <translation>Über einen &amp;Link herunterladen…</translation>
    </message>
    <message>
        <source>Add a &amp;peer…</source>
        <translation>&amp;Peer hinzufügen…</translation>
    </message>
    <message>
        <source>Nothing fits the filter</source>
        <translation>Nichts passt zum Filter</translation>
    </message>
    <message>
        <source>There are datasets, but none that fits what was chosen and typed.</source>
        <translation>Es gibt Datensätze, aber keinen, der zu Auswahl und Suchwort passt.</translation>
    </message>
    <message>
        <source>&amp;Clear filter</source>
        <translation>Filter &amp;zurücksetzen</translation>
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
<context>
    <name>ttp::TypedInvitation</name>
    <message>
        <source>You and the other peer prove to each other that you know the code. It is never sent, so nobody in between can learn it.</source>
        <translation>Sie und der andere Peer beweisen einander, dass Sie den Code kennen. Er wird nie gesendet, daher kann ihn niemand dazwischen erfahren.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>host:port, as in 203.0.113.7:8470</source>
        <translation>Host:Port, wie in 203.0.113.7:8470</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
</context>
<context>
    <name>ttp::ViewMenu</name>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>S&amp;eite</translation>
    </message>
    <message>
        <source>&amp;Colors</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie im S&amp;ystem</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <extracomment>how much room each row of a table has</extracomment>
        <translation>&amp;Zeilen</translation>
    </message>
    <message>
        <source>C&amp;omfortable</source>
        <translation>&amp;Großzügig</translation>
    </message>
    <message>
        <source>Co&amp;mpact</source>
        <translation>&amp;Kompakt</translation>
    </message>
    <message>
        <source>&amp;Narrow side bar</source>
        <translation>Schmale Seiten&amp;leiste</translation>
    </message>
</context>
<context>
    <name>ttp::WindowActions</name>
    <message>
        <source>&amp;Share files…</source>
        <translation>&amp;Dateien freigeben…</translation>
    </message>
    <message>
        <source>Share a f&amp;older…</source>
        <translation>&amp;Ordner freigeben…</translation>
    </message>
    <message>
        <source>&amp;Fetch from link…</source>
        <translation>Über Link &amp;herunterladen…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Fenster schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo removal</source>
        <translation>Entfernen &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Paste link or files</source>
        <translation>Link oder Dateien &amp;einfügen</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>S&amp;uchen</translation>
    </message>
    <message>
        <source>&amp;Add peer…</source>
        <translation>&amp;Peer hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Invite a peer…</source>
        <translation>Peer e&amp;inladen…</translation>
    </message>
    <message>
        <source>&amp;Speed limits…</source>
        <translation>&amp;Geschwindigkeit begrenzen…</translation>
    </message>
    <message>
        <source>&amp;Can others reach me?</source>
        <translation>Bin ich für &amp;andere erreichbar?</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Hi&amp;lfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Back up identity…</source>
        <translation>Identität &amp;sichern…</translation>
    </message>
    <message>
        <source>&amp;About TorrentTTP</source>
        <translation>&amp;Über TorrentTTP</translation>
    </message>
    <message>
        <source>Lets others fetch files from here. They stay where they are.</source>
        <translation>Lässt andere Dateien von hier herunterladen. Sie bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Lets others fetch everything in a folder. It stays where it is.</source>
        <translation>Lässt andere alles in einem Ordner herunterladen. Er bleibt, wo er ist.</translation>
    </message>
    <message>
        <source>Fetches what a ttp: link leads to. You see what it is before anything starts.</source>
        <translation>Lädt herunter, wohin ein ttp:-Link führt. Sie sehen, was es ist, bevor etwas beginnt.</translation>
    </message>
    <message>
        <source>Registers with another peer, by its invitation or its address</source>
        <translation>Registriert Sie bei einem anderen Peer, über seine Einladung oder seine Adresse</translation>
    </message>
    <message>
        <source>Brings back what was removed last</source>
        <translation>Bringt zurück, was zuletzt entfernt wurde</translation>
    </message>
</context>
<context>
    <name>ttp::WindowPages</name>
    <message>
        <source>TRANSFERS</source>
        <translation>ÜBERTRAGUNGEN</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Laufende Downloads</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>NETWORK</source>
        <translation>NETZWERK</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Peers</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>KONTO</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Filter peers</source>
        <translation>Peers filtern</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>Protokoll filtern</translation>
    </message>
    <message>
        <source>Filter transfers</source>
        <translation>Übertragungen filtern</translation>
    </message>
</context>
</TS>
