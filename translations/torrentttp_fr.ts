<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>Answers</name>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>(not known yet)</source>
        <translation>(pas encore connu)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 read</source>
        <translation>, %1 lus</translation>
    </message>
    <message>
        <source>%1: %2, %3%4</source>
        <translation>%1&#xa0;: %2, %3%4</translation>
    </message>
    <message>
        <source>User ID      %1</source>
        <translation>identifiant     %1</translation>
    </message>
    <message>
        <source>name         %1</source>
        <translation>nom             %1</translation>
    </message>
    <message>
        <source>listens at   %1</source>
        <translation>écoute sur      %1</translation>
    </message>
    <message>
        <source>links name   %1</source>
        <translation>dans les liens  %1</translation>
    </message>
    <message>
        <source>pin          %1</source>
        <translation>pin             %1</translation>
    </message>
    <message>
        <source>from outside %1</source>
        <translation>de l’extérieur  %1</translation>
    </message>
    <message>
        <source>fetches into %1</source>
        <translation>télécharge dans %1</translation>
    </message>
    <message>
        <source>down         %1 (%2)</source>
        <translation>réception       %1 (%2)</translation>
    </message>
    <message>
        <source>up           %1 (%2)</source>
        <translation>envoi           %1 (%2)</translation>
    </message>
    <message>
        <source>peers        %1</source>
        <translation>pairs           %1</translation>
    </message>
    <message>
        <source>shares       %1</source>
        <translation>partages        %1</translation>
    </message>
    <message>
        <source>transfers    %1</source>
        <translation>transferts      %1</translation>
    </message>
    <message>
        <source>want to register: %1</source>
        <translation>souhaitent s’inscrire&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1
For typing: the address of this peer and the code %2
Valid until %3</source>
        <translation>%1
À saisir&#xa0;: l’adresse de ce pair et le code %2
Valable jusqu’au %3</translation>
    </message>
    <message>
        <source>No invitations are open.</source>
        <translation>Aucune invitation en cours.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Uses left</source>
        <translation>Utilisations restantes</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>registered: %1</source>
        <translation>inscrits&#xa0;: %1</translation>
    </message>
    <message>
        <source>Registered with %1.</source>
        <translation>Inscrit auprès de %1.</translation>
    </message>
    <message>
        <source>Asked %1; a person there must accept.</source>
        <translation>Demande envoyée à %1&#xa0;; quelqu’un doit y accepter.</translation>
    </message>
    <message>
        <source>Both sides see the same words: %1</source>
        <translation>Les deux côtés voient les mêmes mots&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Personne n’attend.</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>Identifiant utilisateur</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>words: %1</source>
        <translation>mots&#xa0;: %1</translation>
    </message>
    <message>
        <source>No peers yet. Invite somebody, or register with a link.</source>
        <translation>Pas encore de pairs. Invitez quelqu’un ou inscrivez-vous avec un lien.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuellement</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>No groups.</source>
        <translation>Aucun groupe.</translation>
    </message>
    <message>
        <source>%1 is in %2. Whoever has that file and the passphrase is this peer.</source>
        <translation>%1 se trouve dans %2. Quiconque possède ce fichier et la phrase secrète est ce pair.</translation>
    </message>
    <message>
        <source>The profile is %1 now, from %2.</source>
        <translation>Le profil est désormais %1, issu de %2.</translation>
    </message>
    <message>
        <source>Only one copy of it may run: a second one is noticed and stopped.</source>
        <translation>Une seule copie peut fonctionner&#xa0;: une seconde est détectée et arrêtée.</translation>
    </message>
    <message>
        <source>Nothing happened.</source>
        <translation>Il ne s’est rien passé.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Laissés de côté&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing is shared.</source>
        <translation>Rien n’est partagé.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Partage</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>(fetched)</source>
        <translation>(téléchargé)</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1&#xa0;: %2 sur %3</translation>
    </message>
    <message>
        <source>    %1 from %2 %3</source>
        <translation>    %1 de %2 %3</translation>
    </message>
    <message>
        <source>Names that were taken:</source>
        <translation>Noms déjà pris&#xa0;:</translation>
    </message>
    <message>
        <source>No transfers.</source>
        <translation>Aucun transfert.</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfert</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>%1, %2 checked</source>
        <translation>%1, %2 vérifiés</translation>
    </message>
    <message>
        <source>All right: %1.</source>
        <translation>Tout est en ordre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not what was signed (%1):</source>
        <translation>Différent de ce qui a été signé (%1)&#xa0;:</translation>
    </message>
    <message>
        <source> %1 %  %2 of %3</source>
        <translation> %1 %  %2 sur %3</translation>
    </message>
</context>
<context>
    <name>CommandArguments</name>
    <message>
        <source>there is no option %1</source>
        <translation>l’option %1 n’existe pas</translation>
    </message>
    <message>
        <source>%1 goes before the command</source>
        <translation>%1 se place avant la commande</translation>
    </message>
    <message>
        <source>%1 is given twice</source>
        <translation>%1 est indiqué deux fois</translation>
    </message>
    <message>
        <source>%1 needs a value</source>
        <translation>%1 nécessite une valeur</translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation>il manque quelque chose</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one too many</source>
        <translation>«&#xa0;%1&#xa0;» est de trop</translation>
    </message>
    <message>
        <source>%1 takes a number such as 500k, 20M or 1Gi, not &quot;%2&quot;</source>
        <translation>%1 attend un nombre tel que 500k, 20M ou 1Gi, pas «&#xa0;%2&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>an invitation lives for a year at most</source>
        <translation>une invitation est valable un an au plus</translation>
    </message>
    <message>
        <source>say list or revoke</source>
        <translation>indiquer list ou revoke</translation>
    </message>
    <message>
        <source>say list, accept, refuse or block</source>
        <translation>indiquer list, accept, refuse ou block</translation>
    </message>
    <message>
        <source>say list, suspend, allow or remove</source>
        <translation>indiquer list, suspend, allow ou remove</translation>
    </message>
    <message>
        <source>say list, create, add or remove</source>
        <translation>indiquer list, create, add ou remove</translation>
    </message>
    <message>
        <source>name the group and at least one user</source>
        <translation>indiquer le groupe et au moins un utilisateur</translation>
    </message>
    <message>
        <source>say which folder</source>
        <translation>indiquer le dossier</translation>
    </message>
    <message>
        <source>say what to set</source>
        <translation>indiquer ce qui est à régler</translation>
    </message>
    <message>
        <source>say export or import, and a file</source>
        <translation>indiquer export ou import, et un fichier</translation>
    </message>
    <message>
        <source>Show who this peer is, where it listens and what it does.</source>
        <translation>Montrer qui est ce pair, où il écoute et ce qu’il fait.</translation>
    </message>
    <message>
        <source>Make an invitation: a link, and a code for typing.</source>
        <translation>Créer une invitation&#xa0;: un lien, et un code à saisir.</translation>
    </message>
    <message>
        <source>List the invitations that are open and whom they let in, or revoke one.</source>
        <translation>Lister les invitations en cours et ceux qu’elles ont admis, ou en révoquer une.</translation>
    </message>
    <message>
        <source>Register with the peer that invited you, both ways; - reads the link from stdin.</source>
        <translation>S’inscrire auprès du pair qui vous a invité, dans les deux sens&#xa0;; - lit le lien sur l’entrée standard.</translation>
    </message>
    <message>
        <source>See and decide who wants to register without an invitation.</source>
        <translation>Voir qui souhaite s’inscrire sans invitation, et décider.</translation>
    </message>
    <message>
        <source>List the peers you are registered with, suspend or remove one.</source>
        <translation>Lister les pairs auprès desquels vous êtes inscrit, en suspendre ou en retirer un.</translation>
    </message>
    <message>
        <source>Put peers into groups, to share with a group.</source>
        <translation>Répartir les pairs en groupes, pour partager avec un groupe.</translation>
    </message>
    <message>
        <source>Back up who this peer is, under a passphrase, or begin a new profile with it.</source>
        <translation>Sauvegarder l’identité de ce pair sous une phrase secrète, ou commencer un nouveau profil avec elle.</translation>
    </message>
    <message>
        <source>Show what you should know of: stolen sessions, wrong pieces, bans.</source>
        <translation>Montrer ce que vous devez savoir&#xa0;: sessions volées, morceaux erronés, exclusions.</translation>
    </message>
    <message>
        <source>Share files or a folder in place and print the link.</source>
        <translation>Partager des fichiers ou un dossier sur place et afficher le lien.</translation>
    </message>
    <message>
        <source>List what this peer shares and serves.</source>
        <translation>Lister ce que ce pair partage et fournit.</translation>
    </message>
    <message>
        <source>Say anew who may read a share; whoever is not named is cut off.</source>
        <translation>Redéfinir qui peut lire un partage&#xa0;; quiconque n’est pas nommé perd l’accès.</translation>
    </message>
    <message>
        <source>Stop sharing. The files stay where they are.</source>
        <translation>Arrêter le partage. Les fichiers restent à leur place.</translation>
    </message>
    <message>
        <source>Print the link of a share again.</source>
        <translation>Afficher à nouveau le lien d’un partage.</translation>
    </message>
    <message>
        <source>Fetch a share, or files and folders of it, from every peer that has it; - reads the link from stdin.</source>
        <translation>Télécharger un partage, ou des fichiers et dossiers de celui-ci, depuis tous les pairs qui l’ont&#xa0;; - lit le lien sur l’entrée standard.</translation>
    </message>
    <message>
        <source>List the transfers.</source>
        <translation>Lister les transferts.</translation>
    </message>
    <message>
        <source>Wait until a transfer is finished or has failed.</source>
        <translation>Attendre qu’un transfert soit terminé ou ait échoué.</translation>
    </message>
    <message>
        <source>Pause a transfer.</source>
        <translation>Mettre un transfert en pause.</translation>
    </message>
    <message>
        <source>Go on with a paused transfer.</source>
        <translation>Reprendre un transfert en pause.</translation>
    </message>
    <message>
        <source>Move a transfer among those of its priority that wait for their turn.</source>
        <translation>Déplacer un transfert parmi ceux de sa priorité qui attendent leur tour.</translation>
    </message>
    <message>
        <source>say up, down, top or bottom</source>
        <translation>indiquer up, down, top ou bottom</translation>
    </message>
    <message>
        <source>Say which transfers fetch first.</source>
        <translation>Indiquer quels transferts téléchargent en premier.</translation>
    </message>
    <message>
        <source>say low, normal or high</source>
        <translation>indiquer low, normal ou high</translation>
    </message>
    <message>
        <source>Forget a transfer. Finished files stay; unfinished ones are removed.</source>
        <translation>Oublier un transfert. Les fichiers terminés restent&#xa0;; les autres sont supprimés.</translation>
    </message>
    <message>
        <source>Read everything again and compare it with what was signed.</source>
        <translation>Tout relire et le comparer avec ce qui a été signé.</translation>
    </message>
    <message>
        <source>Limit the rates in bytes a second, 0 for no limit: 500k, 20M, 1Gi.</source>
        <translation>Limiter les débits en octets par seconde, 0 pour aucune limite&#xa0;: 500k, 20M, 1Gi.</translation>
    </message>
    <message>
        <source>Change what this peer calls itself, or where it puts what it fetches.</source>
        <translation>Changer le nom de ce pair, ou l’endroit où il met ce qu’il télécharge.</translation>
    </message>
    <message>
        <source>Stop the program that runs on this profile.</source>
        <translation>Arrêter le programme qui fonctionne sur ce profil.</translation>
    </message>
</context>
<context>
    <name>Datasets</name>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Pairs</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Who may fetch</source>
        <translation>Qui peut télécharger</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>(not known yet)</source>
        <translation>(pas encore connu)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A dataset&apos;s name, then its state, for screen readers</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 sur %3</translation>
    </message>
    <message numerus="yes">
        <source>delivered by %1 of %Ln peer(s)</source>
        <translation>
            <numerusform>fourni par %1 pair sur %Ln</numerusform>
            <numerusform>fourni par %1 pairs sur %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>This is not a valid input. Correct it and try again.</source>
        <translation>Cette saisie n’est pas valable. Corrigez-la et réessayez.</translation>
    </message>
    <message>
        <source>This is larger than the program accepts.</source>
        <translation>C’est plus volumineux que ce que le programme accepte.</translation>
    </message>
    <message>
        <source>This is not supported. A newer version of the program may know it.</source>
        <translation>Ce n’est pas pris en charge. Une version plus récente du programme le connaît peut-être.</translation>
    </message>
    <message>
        <source>The other peer sent something that makes no sense. It may run a faulty version.</source>
        <translation>L’autre pair a envoyé des données incohérentes. Il utilise peut-être une version défectueuse.</translation>
    </message>
    <message>
        <source>A signature does not fit, so what it signs is not trusted. Ask the publisher for a new link.</source>
        <translation>Une signature ne correspond pas, ce qu’elle signe n’est donc pas fiable. Demandez un nouveau lien à l’éditeur.</translation>
    </message>
    <message>
        <source>This path leads outside the folder or has a name that is not allowed. Nothing was written.</source>
        <translation>Ce chemin sort du dossier ou contient un nom interdit. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>There is no such thing here, or you may not see it.</source>
        <translation>Rien de tel n’existe ici, ou vous n’y avez pas accès.</translation>
    </message>
    <message>
        <source>This exists already.</source>
        <translation>Cela existe déjà.</translation>
    </message>
    <message>
        <source>This conflicts with what is there. Look at the present state and try again.</source>
        <translation>C’est en conflit avec l’existant. Vérifiez l’état actuel et réessayez.</translation>
    </message>
    <message>
        <source>This was here once and is gone.</source>
        <translation>Cela se trouvait ici, mais n’existe plus.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. Look at the new state and try again.</source>
        <translation>Quelqu’un d’autre a modifié cela entre-temps. Vérifiez le nouvel état et réessayez.</translation>
    </message>
    <message>
        <source>The other peer does not accept our registration. Register again with a new invitation.</source>
        <translation>L’autre pair n’accepte pas notre inscription. Inscrivez-vous à nouveau avec une nouvelle invitation.</translation>
    </message>
    <message>
        <source>There is no valid session with the other peer. Register with it first.</source>
        <translation>Il n’y a pas de session valable avec l’autre pair. Inscrivez-vous d’abord auprès de lui.</translation>
    </message>
    <message>
        <source>The session belongs to another address. The program logs in again by itself.</source>
        <translation>La session appartient à une autre adresse. Le programme se reconnecte de lui-même.</translation>
    </message>
    <message>
        <source>You may not do this. Ask the owner for the right.</source>
        <translation>Vous n’y êtes pas autorisé. Demandez ce droit au propriétaire.</translation>
    </message>
    <message>
        <source>The account is suspended. Ask the person who runs the other peer.</source>
        <translation>Le compte est suspendu. Adressez-vous à la personne qui gère l’autre pair.</translation>
    </message>
    <message>
        <source>The invitation is not valid: wrong, used up or expired. Ask for a new one.</source>
        <translation>L’invitation n’est pas valable&#xa0;: erronée, déjà utilisée ou expirée. Demandez-en une nouvelle.</translation>
    </message>
    <message>
        <source>The other peer takes no registrations without an invitation. Ask for one.</source>
        <translation>L’autre pair n’accepte pas d’inscription sans invitation. Demandez-en une.</translation>
    </message>
    <message>
        <source>The registration waits until a person accepts it.</source>
        <translation>L’inscription attend que quelqu’un l’accepte.</translation>
    </message>
    <message>
        <source>The registration was refused.</source>
        <translation>L’inscription a été refusée.</translation>
    </message>
    <message>
        <source>This peer is registered already.</source>
        <translation>Ce pair est déjà inscrit.</translation>
    </message>
    <message>
        <source>The key of this peer is not the one that was registered. It may be somebody else: compare the words with that person before you go on.</source>
        <translation>La clé de ce pair n’est pas celle qui avait été enregistrée. Il peut s’agir de quelqu’un d’autre&#xa0;: comparez les mots avec cette personne avant de continuer.</translation>
    </message>
    <message>
        <source>This needs an encrypted connection.</source>
        <translation>Une connexion chiffrée est nécessaire.</translation>
    </message>
    <message>
        <source>This is your own identity. If the same profile runs on another computer, stop one of the two.</source>
        <translation>C’est votre propre identité. Si le même profil est utilisé sur un autre ordinateur, arrêtez l’un des deux.</translation>
    </message>
    <message>
        <source>The piece size must be a power of two from 16 KiB to 64 MiB.</source>
        <translation>La taille des morceaux doit être une puissance de deux comprise entre 16 Kio et 64 Mio.</translation>
    </message>
    <message>
        <source>This range of hashes cannot be asked for.</source>
        <translation>Cette plage de hachages ne peut pas être demandée.</translation>
    </message>
    <message>
        <source>This range lies outside the file.</source>
        <translation>Cette plage se trouve en dehors du fichier.</translation>
    </message>
    <message>
        <source>The other peer does not keep hashes of this size. Others may.</source>
        <translation>L’autre pair ne conserve pas de hachages de cette taille. D’autres peut-être.</translation>
    </message>
    <message>
        <source>The hashes must be sent before the pieces.</source>
        <translation>Les hachages doivent être envoyés avant les morceaux.</translation>
    </message>
    <message>
        <source>The hashes do not belong to the file. They were not used.</source>
        <translation>Les hachages ne correspondent pas au fichier. Ils n’ont pas été utilisés.</translation>
    </message>
    <message>
        <source>A piece is not what the publisher signed. It was thrown away and is fetched again.</source>
        <translation>Un morceau ne correspond pas à ce que l’éditeur a signé. Il a été rejeté et sera téléchargé à nouveau.</translation>
    </message>
    <message>
        <source>The file is not what it was when it was shared. Restore it, or share it again.</source>
        <translation>Le fichier n’est plus tel qu’au moment du partage. Restaurez-le ou partagez-le à nouveau.</translation>
    </message>
    <message>
        <source>This was tried too often. Wait a little.</source>
        <translation>Trop de tentatives. Patientez un peu.</translation>
    </message>
    <message>
        <source>The other peer is busy. The program tries again by itself.</source>
        <translation>L’autre pair est occupé. Le programme réessaie de lui-même.</translation>
    </message>
    <message>
        <source>The storage quota is used up.</source>
        <translation>Le quota de stockage est épuisé.</translation>
    </message>
    <message>
        <source>The traffic quota of this period is used up.</source>
        <translation>Le quota de trafic de cette période est épuisé.</translation>
    </message>
    <message>
        <source>This could not be read from the disk.</source>
        <translation>La lecture sur le disque a échoué.</translation>
    </message>
    <message>
        <source>This could not be written to the disk.</source>
        <translation>L’écriture sur le disque a échoué.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space; what waits goes on by itself.</source>
        <translation>Le disque est plein. Libérez de l’espace&#xa0;; ce qui attend reprendra de lui-même.</translation>
    </message>
    <message>
        <source>The folder is not there. Connect its disk or bring the folder back; what waits goes on by itself.</source>
        <translation>Le dossier est introuvable. Branchez son disque ou rétablissez le dossier&#xa0;; ce qui attend reprendra de lui-même.</translation>
    </message>
    <message>
        <source>The disk or folder can only be read. Make it writable, or choose another one.</source>
        <translation>Le disque ou le dossier est en lecture seule. Rendez-le accessible en écriture ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The system does not permit this. Look at the permissions of the file or folder.</source>
        <translation>Le système ne l’autorise pas. Vérifiez les droits du fichier ou du dossier.</translation>
    </message>
    <message>
        <source>The profile was written by a newer version of the program. It was not touched: install that version.</source>
        <translation>Le profil a été écrit par une version plus récente du programme. Il n’a pas été modifié&#xa0;: installez cette version.</translation>
    </message>
    <message>
        <source>The database of the profile is damaged. It was not touched: put a copy back in its place.</source>
        <translation>La base de données du profil est endommagée. Elle n’a pas été modifiée&#xa0;: remettez-en une copie à sa place.</translation>
    </message>
    <message>
        <source>The database of the profile is in use by another program.</source>
        <translation>La base de données du profil est utilisée par un autre programme.</translation>
    </message>
    <message>
        <source>The database of the profile does not work.</source>
        <translation>La base de données du profil ne fonctionne pas.</translation>
    </message>
    <message>
        <source>The other peer cannot be reached. It may be switched off; the program tries again by itself.</source>
        <translation>L’autre pair est injoignable. Il est peut-être éteint&#xa0;; le programme réessaie de lui-même.</translation>
    </message>
    <message>
        <source>The other peer did not answer in time.</source>
        <translation>L’autre pair n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Another key answers at this address than the link names. Nothing was sent to it.</source>
        <translation>La clé qui répond à cette adresse n’est pas celle qu’indique le lien. Rien ne lui a été envoyé.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>La connexion a été perdue.</translation>
    </message>
    <message>
        <source>Another program uses this address and port. Choose another port.</source>
        <translation>Un autre programme utilise cette adresse et ce port. Choisissez un autre port.</translation>
    </message>
    <message>
        <source>No peer that has this can be reached now. It goes on by itself when one comes back.</source>
        <translation>Aucun pair disposant de ces données n’est joignable pour le moment. Cela reprendra dès que l’un d’eux reviendra.</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>Opération annulée.</translation>
    </message>
    <message>
        <source>The program is stopping.</source>
        <translation>Le programme est en cours d’arrêt.</translation>
    </message>
    <message>
        <source>Nothing runs on this profile. Start torrentttpd or the desktop program first.</source>
        <translation>Rien ne fonctionne sur ce profil. Lancez d’abord torrentttpd ou le programme de bureau.</translation>
    </message>
    <message>
        <source>The program already runs on this profile.</source>
        <translation>Le programme fonctionne déjà sur ce profil.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong in the program.</source>
        <translation>Une erreur inattendue s’est produite dans le programme.</translation>
    </message>
    <message>
        <source>Whoever answers there does not know the code; it may be somebody in between. Nothing was kept. Compare the address and ask for a new code.</source>
        <translation>Celui qui répond ne connaît pas le code&#xa0;; quelqu’un s’est peut-être interposé. Rien n’a été conservé. Vérifiez l’adresse et demandez un nouveau code.</translation>
    </message>
    <message>
        <source>The passphrase is not the one with which this was sealed. Try again.</source>
        <translation>Ce n’est pas la phrase secrète avec laquelle ceci a été scellé. Réessayez.</translation>
    </message>
    <message>
        <source>This is no identity that can be read: damaged, or something else. Take another copy of it.</source>
        <translation>Ce n’est pas une identité lisible&#xa0;: fichier endommagé ou d’une autre nature. Utilisez-en une autre copie.</translation>
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
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>il y a %n minute</numerusform>
            <numerusform>il y a %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>il y a %n heure</numerusform>
            <numerusform>il y a %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A percentage: a number and the sign</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Some of all, &quot;2 of 23&quot;</extracomment>
        <translation>%1 sur %2</translation>
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
        <translation>%1&#xa0;j %2&#xa0;h</translation>
    </message>
    <message>
        <source>[address]</source>
        <translation>[adresse]</translation>
    </message>
    <message>
        <source>[link]</source>
        <translation>[lien]</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>no passphrase was given</source>
        <translation>aucune phrase secrète n’a été indiquée</translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>Nouvelle phrase secrète&#xa0;: </translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>Encore une fois&#xa0;: </translation>
    </message>
    <message>
        <source>the two are not the same</source>
        <translation>les deux ne sont pas identiques</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Phrase secrète&#xa0;: </translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>somebody without a name</source>
        <translation>quelqu’un sans nom</translation>
    </message>
    <message>
        <source>a dataset without a name</source>
        <translation>un jeu de données sans nom</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>between two names of a list</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 and more</source>
        <extracomment>a list that goes on</extracomment>
        <translation>%1 et d’autres</translation>
    </message>
    <message>
        <source>Fetch finished</source>
        <translation>Téléchargement terminé</translation>
    </message>
    <message numerus="yes">
        <source>%n fetches finished</source>
        <translation>
            <numerusform>%n téléchargement terminé</numerusform>
            <numerusform>%n téléchargements terminés</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch failed</source>
        <translation>Échec du téléchargement</translation>
    </message>
    <message numerus="yes">
        <source>%n fetches failed</source>
        <translation>
            <numerusform>Échec de %n téléchargement</numerusform>
            <numerusform>Échec de %n téléchargements</numerusform>
        </translation>
    </message>
    <message>
        <source>Request to register</source>
        <translation>Demande d’inscription</translation>
    </message>
    <message numerus="yes">
        <source>%n requests to register</source>
        <translation>
            <numerusform>%n demande d’inscription</numerusform>
            <numerusform>%n demandes d’inscription</numerusform>
        </translation>
    </message>
    <message>
        <source>Identity problem</source>
        <translation>Problème d’identité</translation>
    </message>
    <message numerus="yes">
        <source>%n identity problems</source>
        <translation>
            <numerusform>%n problème d’identité</numerusform>
            <numerusform>%n problèmes d’identité</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is here, every byte verified.</source>
        <translation>%1 est arrivé, chaque octet vérifié.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 wants to register with you. Nothing is allowed until you accept.</source>
        <translation>%1 souhaite s’inscrire auprès de vous. Rien n’est autorisé avant votre accord.</translation>
    </message>
    <message>
        <source>Somebody showed what belongs to %1 and was cut off.</source>
        <translation>Quelqu’un a présenté ce qui appartient à %1 et a été déconnecté.</translation>
    </message>
    <message>
        <source>Somebody at %1 showed what belongs to %2 and was cut off.</source>
        <translation>Quelqu’un, à l’adresse %1, a présenté ce qui appartient à %2 et a été déconnecté.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Examiner</translation>
    </message>
    <message>
        <source>Fetched: %1</source>
        <translation>Téléchargé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Échec&#xa0;: %1</translation>
    </message>
    <message>
        <source>Wants to register: %1</source>
        <translation>Souhaite s’inscrire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Identity problem: %1</source>
        <translation>Problème d’identité&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Idle</source>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>Delivering</source>
        <translation>Fournit des données</translation>
    </message>
    <message>
        <source>Asked to wait</source>
        <translation>Demande de patienter</translation>
    </message>
    <message>
        <source>Left out: it sent wrong bytes</source>
        <translation>Écarté&#xa0;: a envoyé des données erronées</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>Injoignable</translation>
    </message>
    <message>
        <source>Session used by somebody else</source>
        <translation>Session utilisée par quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Another key for a known peer</source>
        <translation>Autre clé pour un pair connu</translation>
    </message>
    <message>
        <source>Log-in with a wrong key</source>
        <translation>Connexion avec une mauvaise clé</translation>
    </message>
    <message>
        <source>Second copy of this identity</source>
        <translation>Seconde copie de cette identité</translation>
    </message>
    <message>
        <source>Request to register</source>
        <translation>Demande d’inscription</translation>
    </message>
    <message>
        <source>Wrong piece thrown away</source>
        <translation>Morceau erroné rejeté</translation>
    </message>
    <message>
        <source>Wrong hashes thrown away</source>
        <translation>Hachages erronés rejetés</translation>
    </message>
    <message>
        <source>Source left out</source>
        <translation>Source écartée</translation>
    </message>
    <message>
        <source>Fetched file was changed</source>
        <translation>Fichier téléchargé modifié</translation>
    </message>
    <message>
        <source>Fetched file was damaged</source>
        <translation>Fichier téléchargé endommagé</translation>
    </message>
    <message>
        <source>Shared file was damaged</source>
        <translation>Fichier partagé endommagé</translation>
    </message>
    <message>
        <source>Everyone registered here</source>
        <translation>Tous les inscrits</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Groupe %1</translation>
    </message>
    <message>
        <source>The network of %1</source>
        <translation>Le réseau de %1</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture en cours</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Partagé</translation>
    </message>
    <message>
        <source>Source changed</source>
        <translation>Source modifiée</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En file d’attente</translation>
    </message>
    <message>
        <source>Asking for the list of files</source>
        <translation>Demande de la liste des fichiers</translation>
    </message>
    <message>
        <source>Looking at what is there</source>
        <translation>Examen de l’existant</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Has not accepted yet</source>
        <translation>N’a pas encore accepté</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Not allowed in</source>
        <translation>Accès suspendu</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%n request(s) to register</source>
        <translation>
            <numerusform>%n demande d’inscription</numerusform>
            <numerusform>%n demandes d’inscription</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) failed</source>
        <translation>
            <numerusform>%n transfert en échec</numerusform>
            <numerusform>%n transferts en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n share(s) with a problem</source>
        <translation>
            <numerusform>%n partage avec un problème</numerusform>
            <numerusform>%n partages avec un problème</numerusform>
        </translation>
    </message>
    <message>
        <source>down %1, up %2</source>
        <translation>réception %1, envoi %2</translation>
    </message>
    <message>
        <source>all transfers are paused</source>
        <translation>tous les transferts sont en pause</translation>
    </message>
    <message>
        <source>nothing moves</source>
        <translation>aucun transfert en cours</translation>
    </message>
</context>
<context>
    <name>torrentttp</name>
    <message>
        <source>TorrentTTP cannot go on</source>
        <translation>TorrentTTP ne peut pas continuer</translation>
    </message>
    <message>
        <source>Shares and fetches datasets. ttp can tell it what to do. Started again on the same profile, it hands over what is to be opened and ends.</source>
        <translation>Partage et télécharge des jeux de données. ttp peut lui dire quoi faire. Relancé sur le même profil, il transmet ce qui est à ouvrir et se termine.</translation>
    </message>
    <message>
        <source>The folder that holds everything this peer is.</source>
        <translation>Le dossier qui contient tout ce qui constitue ce pair.</translation>
    </message>
    <message>
        <source>Start without showing the window.</source>
        <translation>Démarrer sans afficher la fenêtre.</translation>
    </message>
    <message>
        <source>A ttp: link, a .ttpinvite or .ttplink file, or a file or folder to share. It is shown in the window; nothing starts by itself.</source>
        <translation>Un lien ttp:, un fichier .ttpinvite ou .ttplink, ou un fichier ou dossier à partager. Il est affiché dans la fenêtre&#xa0;; rien ne démarre tout seul.</translation>
    </message>
</context>
<context>
    <name>torrentttpd</name>
    <message>
        <source>Shares and fetches datasets without a window; ttp tells it what to do.</source>
        <translation>Partage et télécharge des jeux de données sans fenêtre&#xa0;; ttp lui dit quoi faire.</translation>
    </message>
    <message>
        <source>The folder that holds everything this peer is.</source>
        <translation>Le dossier qui contient tout ce qui constitue ce pair.</translation>
    </message>
    <message>
        <source>Where to listen: an address or &quot;any&quot;, and a port; port 0 picks a free one.</source>
        <translation>Où écouter&#xa0;: une adresse ou «&#xa0;any&#xa0;», et un port&#xa0;; le port 0 en choisit un libre.</translation>
    </message>
    <message>
        <source>What this peer calls itself.</source>
        <translation>Le nom que se donne ce pair.</translation>
    </message>
    <message>
        <source>The address that links name first.</source>
        <translation>L’adresse que les liens indiquent en premier.</translation>
    </message>
    <message>
        <source>file, metadata or trust; may be given more than once.</source>
        <translation>file, metadata ou trust&#xa0;; peut être indiqué plusieurs fois.</translation>
    </message>
    <message>
        <source>Print this and end.</source>
        <translation>Afficher ceci et terminer.</translation>
    </message>
    <message>
        <source>Print the version and end.</source>
        <translation>Afficher la version et terminer.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one too many</source>
        <translation>«&#xa0;%1&#xa0;» est de trop</translation>
    </message>
    <message>
        <source>See torrentttpd --help</source>
        <translation>Voir torrentttpd --help</translation>
    </message>
</context>
<context>
    <name>ttp</name>
    <message>
        <source>%1 needs a value</source>
        <translation>%1 nécessite une valeur</translation>
    </message>
    <message>
        <source>there is no option %1</source>
        <translation>l’option %1 n’existe pas</translation>
    </message>
    <message>
        <source>Usage: ttp [--profile DIR] [--json] %1 %2</source>
        <translation>Utilisation&#xa0;: ttp [--profile DIR] [--json] %1 %2</translation>
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
        <translation>Utilisation&#xa0;: ttp [--profile DIR] [--json] COMMANDE [ARGUMENTS]

Dit au programme qui fonctionne sur un profil ce qu’il doit faire.

  --profile DIR  le dossier de ce pair (par défaut&#xa0;: %1)
  --json         exactement un document JSON sur la sortie standard, pour les programmes
  --help         ce texte ou, après une commande, ce qu’elle fait
  --version      la version

Commandes&#xa0;:
</translation>
    </message>
    <message>
        <source>
Exit codes: 0 done, 1 failed, 2 usage, 3 nothing runs on that profile, 4 refused by the other side, 5 verification failed</source>
        <translation>
Codes de retour&#xa0;: 0 fait, 1 échec, 2 mauvaise utilisation, 3 rien ne fonctionne sur ce profil, 4 refusé par l’autre côté, 5 échec de la vérification</translation>
    </message>
    <message>
        <source>ttp: %1</source>
        <translation>ttp: %1</translation>
    </message>
    <message>
        <source>See ttp --help</source>
        <translation>Voir ttp --help</translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;</source>
        <translation>la commande «&#xa0;%1&#xa0;» n’existe pas</translation>
    </message>
    <message>
        <source>say what to do</source>
        <translation>indiquer ce qu’il faut faire</translation>
    </message>
</context>
<context>
    <name>ttp::CloseToTray</name>
    <message>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Go on sharing and fetching when the window is closed?</source>
        <translation>Continuer à partager et à télécharger une fois la fenêtre fermée&#xa0;?</translation>
    </message>
    <message>
        <source>The icon in the tray opens the window again. This is asked once.</source>
        <translation>L’icône de la zone de notification rouvre la fenêtre. Cette question n’est posée qu’une fois.</translation>
    </message>
    <message>
        <source>&amp;Go on in the tray</source>
        <translation>&amp;Continuer en arrière-plan</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
</context>
<context>
    <name>ttp::DropOverlay</name>
    <message numerus="yes">
        <source>Share %Ln item(s)</source>
        <translation>
            <numerusform>Partager %Ln élément</numerusform>
            <numerusform>Partager %Ln éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay where they are; nothing is copied.</source>
        <translation>Tout reste à sa place&#xa0;; rien n’est copié.</translation>
    </message>
    <message numerus="yes">
        <source>Share %Ln item(s) with %1</source>
        <extracomment>%1 is the name of a peer or group</extracomment>
        <translation>
            <numerusform>Partager %Ln élément avec %1</numerusform>
            <numerusform>Partager %Ln éléments avec %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else may fetch them. They stay where they are; nothing is copied.</source>
        <translation>Personne d’autre ne peut les télécharger. Tout reste à sa place&#xa0;; rien n’est copié.</translation>
    </message>
    <message>
        <source>Fetch this dataset</source>
        <translation>Télécharger ce jeu de données</translation>
    </message>
    <message>
        <source>You choose files and folder before anything starts.</source>
        <translation>Vous choisissez les fichiers et le dossier avant tout démarrage.</translation>
    </message>
    <message>
        <source>Open this invitation</source>
        <translation>Ouvrir cette invitation</translation>
    </message>
    <message>
        <source>You see whom it is from before anything is sent.</source>
        <translation>Vous voyez de qui elle vient avant tout envoi.</translation>
    </message>
    <message>
        <source>This cannot be dropped here</source>
        <translation>Impossible de déposer cela ici</translation>
    </message>
</context>
<context>
    <name>ttp::FileTreeModel</name>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>%1, folder, %2</source>
        <translation>%1, dossier, %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
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
        <translation>Heure</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Pair</translation>
    </message>
    <message>
        <source>With what</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>ttp::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>As in the &amp;system</source>
        <extracomment>In the menu &quot;Language&quot;: the language of the system</extracomment>
        <translation>Comme le &amp;système</translation>
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
        <translation>Transferts</translation>
    </message>
    <message>
        <source>Who this peer is</source>
        <translation>Qui est ce pair</translation>
    </message>
    <message>
        <source>Speeds</source>
        <translation>Débits</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to open arrived. Nothing was started.</source>
        <translation>
            <numerusform>%n élément à ouvrir est arrivé. Rien n’a été lancé.</numerusform>
            <numerusform>%n éléments à ouvrir sont arrivés. Rien n’a été lancé.</numerusform>
        </translation>
    </message>
    <message>
        <source>What arrived is no link, no file and no folder. Nothing was done.</source>
        <translation>Ce qui est arrivé n’est ni un lien, ni un fichier, ni un dossier. Rien n’a été fait.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 à l’adresse %2</translation>
    </message>
    <message>
        <source>down %1, up %2</source>
        <translation>réception %1, envoi %2</translation>
    </message>
</context>
<context>
    <name>ttp::MessageBar</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Information: %1</source>
        <translation>Information&#xa0;: %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Terminé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Avertissement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Erreur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
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
        <translation>Pair</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vu pour la dernière fois</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Ratio</translation>
    </message>
    <message>
        <source>Versions held</source>
        <translation>Versions détenues</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>Identifiant utilisateur</translation>
    </message>
</context>
<context>
    <name>ttp::PieceMap</name>
    <message>
        <source>Pieces</source>
        <translation>Morceaux</translation>
    </message>
    <message>
        <source>No pieces yet</source>
        <translation>Pas encore de morceaux</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln piece(s) verified</source>
        <translation>
            <numerusform>%1 sur %Ln morceau vérifié</numerusform>
            <numerusform>%1 sur %Ln morceaux vérifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln piece(s) verified, %2 failed</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>
            <numerusform>%1 sur %Ln morceau vérifié, %2 en échec</numerusform>
            <numerusform>%1 sur %Ln morceaux vérifiés, %2 en échec</numerusform>
        </translation>
    </message>
    <message>
        <source>On this disk already</source>
        <translation>Déjà sur ce disque</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Pieces %1 to %2: %3 verified, %4 being fetched, %5 failed</source>
        <extracomment>%1 to %5 are numbers; about several pieces that are shown as one square</extracomment>
        <translation>Morceaux %1 à %2&#xa0;: %3 vérifiés, %4 en téléchargement, %5 en échec</translation>
    </message>
    <message>
        <source>Piece %1: failed</source>
        <translation>Morceau %1&#xa0;: échec</translation>
    </message>
    <message>
        <source>Piece %1: being fetched</source>
        <translation>Morceau %1&#xa0;: en cours de téléchargement</translation>
    </message>
    <message>
        <source>Piece %1: missing</source>
        <translation>Morceau %1&#xa0;: manquant</translation>
    </message>
    <message>
        <source>Piece %1: verified</source>
        <translation>Morceau %1&#xa0;: vérifié</translation>
    </message>
    <message>
        <source>Piece %1: verified, on this disk already</source>
        <translation>Morceau %1&#xa0;: vérifié, déjà sur ce disque</translation>
    </message>
    <message>
        <source>Piece %1: verified, from %2</source>
        <extracomment>%2 is the name of a peer</extracomment>
        <translation>Morceau %1&#xa0;: vérifié, reçu de %2</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Being fetched</source>
        <translation>En téléchargement</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
</context>
<context>
    <name>ttp::RequestsModel</name>
    <message>
        <source>%1 wants to register</source>
        <translation>%1 souhaite s’inscrire</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Words to compare</source>
        <translation>Mots à comparer</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>Identifiant utilisateur</translation>
    </message>
</context>
<context>
    <name>ttp::SideBar</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>ttp::SideBarModel</name>
    <message numerus="yes">
        <source>%1, %Ln warning(s)</source>
        <extracomment>read out for a row of the side bar; %1 is its title</extracomment>
        <translation>
            <numerusform>%1, %Ln avertissement</numerusform>
            <numerusform>%1, %Ln avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln item(s)</source>
        <translation>
            <numerusform>%1, %Ln élément</numerusform>
            <numerusform>%1, %Ln éléments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ttp::SpeedGraph</name>
    <message>
        <source>Speed</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Down %1, up %2; at most %3 and %4 in the last 5 minutes</source>
        <extracomment>%1 to %4 are speeds</extracomment>
        <translation>Réception %1, envoi %2&#xa0;; au plus %3 et %4 au cours des 5 dernières minutes</translation>
    </message>
    <message>
        <source>Down %1, up %2; at most %3 and %4 in the last 30 minutes</source>
        <translation>Réception %1, envoi %2&#xa0;; au plus %3 et %4 au cours des 30 dernières minutes</translation>
    </message>
    <message>
        <source>Down %1, up %2; at most %3 and %4 in the last 6 hours</source>
        <translation>Réception %1, envoi %2&#xa0;; au plus %3 et %4 au cours des 6 dernières heures</translation>
    </message>
    <message>
        <source>Down %1, up %2; at most %3 and %4 in the last 24 hours</source>
        <translation>Réception %1, envoi %2&#xa0;; au plus %3 et %4 au cours des 24 dernières heures</translation>
    </message>
    <message>
        <source>5 min ago</source>
        <translation>il y a 5&#xa0;min</translation>
    </message>
    <message>
        <source>30 min ago</source>
        <translation>il y a 30&#xa0;min</translation>
    </message>
    <message>
        <source>6 h ago</source>
        <translation>il y a 6&#xa0;h</translation>
    </message>
    <message>
        <source>24 h ago</source>
        <translation>il y a 24&#xa0;h</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Envoi</translation>
    </message>
</context>
<context>
    <name>ttp::SpeedView</name>
    <message>
        <source>Show the &amp;last</source>
        <translation>Afficher les &amp;dernières</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Durée affichée</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 minutes</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 minutes</translation>
    </message>
    <message>
        <source>6 hours</source>
        <translation>6 heures</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 heures</translation>
    </message>
</context>
<context>
    <name>ttp::Tray</name>
    <message>
        <source>&amp;Open window</source>
        <translation>&amp;Ouvrir la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Pause all</source>
        <translation>Tout mettre en &amp;pause</translation>
    </message>
    <message>
        <source>&amp;Resume all</source>
        <translation>Tout &amp;reprendre</translation>
    </message>
    <message>
        <source>&amp;Limits</source>
        <translation>&amp;Limites</translation>
    </message>
    <message>
        <source>Recent &amp;events</source>
        <translation>Événements ré&amp;cents</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Download at most</source>
        <translation>Réception maximale</translation>
    </message>
    <message>
        <source>Upload at most</source>
        <translation>Envoi maximal</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>TorrentTTP: %1</source>
        <translation>TorrentTTP&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Rien pour l’instant</translation>
    </message>
</context>
</TS>
